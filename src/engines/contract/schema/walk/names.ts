import type { Schema } from "../../lift/schema.ts";
import { samplesOf } from "../../pattern/sample.ts";
import type { Conjunction } from "../expand.ts";
import { all, documented, isNothing, propertySchemas } from "../read.ts";
import type { SchemaPair } from "./pair.ts";

/** A name that neither side documents. */
export function freshName(...known: readonly ReadonlyMap<string, unknown>[]): string {
  let name = "extra";
  while (known.some((names) => names.has(name))) name += "_";
  return name;
}

/** Names that stand for the properties that have none: one for each pattern, and one for the rest. */
export function undocumentedNames({ sent, read }: SchemaPair): string[] {
  const [known, expected] = [documented(sent), documented(read)];
  const sides = [sent, read];
  const speaks = sides.some((side) => all(side, "additionalProperties").length > 0);
  const patterns = sides.flatMap((side) =>
    all<Record<string, Schema>>(side, "patternProperties").flatMap(({ value }) =>
      Object.keys(value),
    ),
  );
  const names = new Set(patterns.flatMap((pattern) => samplesOf(pattern, 0).slice(0, 1)));
  if (speaks) names.add(freshName(known, expected));
  return [...names].filter(
    (name) =>
      !known.has(name) &&
      !expected.has(name) &&
      !sides.some((side) => propertySchemas(side, name).some(isNothing)),
  );
}

/** Items of a tuple that are looked at one by one. */
const maxPrefix = 100;

/** Index of the first item after everything that `prefixItems` names on either side. */
export function longestPrefix(...sides: readonly Conjunction[]): number {
  const lengths = sides.flatMap((side) =>
    all<readonly Schema[]>(side, "prefixItems").map(({ value }) => value.length),
  );
  return Math.min(Math.max(0, ...lengths), maxPrefix);
}
