import type { NotChecked } from "../../../../model/index.ts";
import type { Api } from "../api.ts";
import { type Drift, isDrift } from "../drift.ts";
import { type Exchange, isSuccess } from "../exchange.ts";
import { authNotEnforced } from "./auth-not-enforced.ts";
import { errorShapes } from "./error-shape.ts";
import { checks } from "./index.ts";
import { inputNotEnforced } from "./input-not-enforced.ts";

/** All drifts that the exchanges show, each once. */
export function judge(
  api: Api,
  exchanges: readonly Exchange[],
): { drifts: Drift[]; unchecked: NotChecked[] } {
  const results = exchanges.flatMap((exchange) => {
    // An app that took a wrong request is only to blame for that, not for what it makes of it.
    const wronglyTaken = exchange.refusal !== undefined && isSuccess(exchange);
    const applied = wronglyTaken ? [authNotEnforced, inputNotEnforced] : checks;
    return applied.flatMap((check) => [...check(api, exchange)]);
  });
  const drifts = results.filter(isDrift);
  const blamed = new Set(drifts.map(({ answer }) => answer));
  // One answer, one drift: a body that its schema refuses has another shape for the same reason.
  const calm = exchanges.filter(({ answer }) => !blamed.has(answer));
  return {
    drifts: once([...drifts, ...errorShapes(api, calm)], keyOf),
    unchecked: once(
      results.filter((result): result is NotChecked => !isDrift(result)),
      ({ what, why }) => `${what} ${why}`,
    ),
  };
}

export function keyOf({ rule, operation, subject }: Drift): string {
  return JSON.stringify([rule, operation, subject]);
}

function once<T>(items: readonly T[], key: (item: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const item of items) if (!byKey.has(key(item))) byKey.set(key(item), item);
  return [...byKey.values()];
}
