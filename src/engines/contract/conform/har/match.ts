import type { Operation } from "../../api/model.ts";
import { parametersOf } from "../names.ts";

export interface Match {
  readonly operation: Operation;
  /** Path parameters, decoded. */
  readonly path: ReadonlyMap<string, string>;
}

/** Finds the operation that a path belongs to; a literal segment goes before a parameter. */
export function createMatcher(
  operations: readonly Operation[],
): (method: string, path: string) => Match | undefined {
  const compiled = operations
    .map((operation) => ({
      operation,
      expression: expressionOf(operation.path),
      names: parametersOf(operation.path),
    }))
    .sort((left, right) => left.names.length - right.names.length);
  return (method, path) => {
    for (const { operation, expression, names } of compiled) {
      if (operation.method !== method) continue;
      const found = expression.exec(path);
      if (found === null) continue;
      const values = names.map((name, index) => [name, decode(found[index + 1] ?? "")] as const);
      return { operation, path: new Map(values) };
    }
    return undefined;
  };
}

function expressionOf(template: string): RegExp {
  const source = template
    .split(/(\{[^}]*\})/)
    .map((part) => (part.startsWith("{") ? "([^/]+)" : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")))
    .join("");
  return new RegExp(`^${source}/?$`);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
