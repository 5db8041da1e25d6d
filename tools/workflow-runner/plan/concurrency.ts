import type { Scope } from "../language/expression.ts";
import { isObject, toText } from "../language/json.ts";
import type { TemplateToken } from "../language/packages.ts";
import { evaluateToken } from "../language/template.ts";

/** Recorded, not enforced: one call of the runner is one run. */
export interface Concurrency {
  readonly group: string;
  readonly cancelInProgress: boolean;
  readonly queue: "single" | "max";
}

export function concurrencyOf(
  token: TemplateToken | undefined,
  scope: Scope,
): Concurrency | undefined {
  if (token === undefined) return undefined;
  const value = evaluateToken(token, scope);
  if (!isObject(value)) return { group: toText(value), cancelInProgress: false, queue: "single" };
  return {
    group: toText(value["group"]),
    cancelInProgress: value["cancel-in-progress"] === true,
    queue: value["queue"] === "max" ? "max" : "single",
  };
}
