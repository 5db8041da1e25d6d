import type { Operation } from "./slice.ts";

export interface Match {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

interface Route {
  readonly operation: Operation;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly literals: number;
}

/** Parameters that hold slashes: git refs, file paths, `base...head`. */
const multiSegment = new Set(["ref", "path", "basehead", "branch", "tree_sha"]);

export class Router {
  readonly #routes: readonly Route[];

  constructor(operations: readonly Operation[]) {
    this.#routes = operations
      .map(route)
      .sort((left, right) => right.literals - left.literals || order(left) - order(right));
  }

  /** The most literal template that fits; undefined when the description has none. */
  match(method: string, pathname: string): Match | undefined {
    for (const { operation, pattern, names } of this.#routes) {
      if (operation.method !== method) continue;
      const found = pattern.exec(pathname);
      if (found === null) continue;
      const values = found.slice(1).map(decoded);
      return {
        operation,
        path: Object.fromEntries(names.map((name, i) => [name, values[i] ?? ""])),
      };
    }
    return undefined;
  }
}

function route(operation: Operation): Route {
  const names: string[] = [];
  let literals = 0;
  const parts = operation.path.split("/").slice(1);
  const pattern = parts
    .map((part) => {
      const name = /^\{(.+)\}$/.exec(part)?.[1];
      if (name === undefined) {
        literals += 1;
        return `/${part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`;
      }
      names.push(name);
      // The root of the repository is an empty path, with or without its slash.
      if (name === "path") return "(?:/(.*))?";
      return multiSegment.has(name) ? "/(.+)" : "/([^/]+)";
    })
    .join("");
  return { operation, pattern: new RegExp(`^${pattern}$`), names, literals };
}

function order({ names }: Route): number {
  return names.filter((name) => multiSegment.has(name)).length;
}

function decoded(value: string | undefined): string {
  try {
    return decodeURIComponent(value ?? "");
  } catch {
    return value ?? "";
  }
}
