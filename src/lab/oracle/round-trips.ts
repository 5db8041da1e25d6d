import type { Expression } from "../inputs/expression.ts";
import { source } from "../values/source.ts";
import type { Entry } from "../search/entry.ts";

const leastInputs = 100;

/** A call inside a call, `decode(encode(value))`, that gives its innermost argument back. */
export function roundTripOf(
  entry: Entry,
): { readonly law: string; readonly holds: boolean } | undefined {
  const { draft, outcome } = entry;
  if (draft.steps.length > 0 || outcome.kind !== "returned") return undefined;
  const outer = draft.result;
  if (outer.kind !== "call" || outer.isNew || outer.callee.kind !== "export") return undefined;
  const [inner, ...more] = outer.args;
  if (
    more.length > 0 ||
    inner?.kind !== "call" ||
    inner.isNew ||
    inner.callee.kind !== "export" ||
    inner.args.length !== 1
  )
    return undefined;
  const [argument] = inner.args;
  if (argument?.kind !== "literal" || nameOf(inner.callee) === nameOf(outer.callee))
    return undefined;
  return {
    law: `${nameOf(outer.callee)}(${nameOf(inner.callee)}(x)) is x`,
    holds: source(outcome.value) === argument.source,
  };
}

/** Laws that held on every one of at least a hundred different inputs, with their number. */
export function provenLaws(entries: Iterable<Entry>): ReadonlyMap<string, number> {
  const counts = new Map<string, { held: number; broken: boolean }>();
  for (const entry of entries) {
    const trip = roundTripOf(entry);
    if (trip === undefined) continue;
    const known = counts.get(trip.law) ?? { held: 0, broken: false };
    counts.set(trip.law, { held: known.held + 1, broken: known.broken || !trip.holds });
  }
  return new Map(
    [...counts]
      .filter(([, { held, broken }]) => !broken && held >= leastInputs)
      .map(([law, { held }]) => [law, held]),
  );
}

function nameOf(callee: Extract<Expression, { kind: "export" }>): string {
  return [callee.local, ...callee.members].join(".");
}
