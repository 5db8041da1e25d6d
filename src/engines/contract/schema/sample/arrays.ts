import type { Schema } from "../../lift/schema.ts";
import { sameJson } from "../../json.ts";
import type { Conjunction } from "../expand.ts";
import { all, highest, itemSchemas, lowest } from "../read.ts";

/** Longer arrays are not made. */
const maxItems = 300;

export function* arrayCandidates(
  conjunction: Conjunction,
  sample: (schemas: readonly Schema[]) => Iterable<unknown>,
): Generator<unknown[]> {
  const contained = all<Schema>(conjunction, "contains").filter(
    ({ by }) => ((by["minContains"] as number | undefined) ?? 1) > 0,
  );
  const wanted = contained.map(({ value, by }) => ({
    schema: value,
    count: (by["minContains"] as number | undefined) ?? 1,
  }));
  const containing = wanted.flatMap(({ schema, count }) =>
    Array.from({ length: Math.min(count, maxItems) }, () => schema),
  );
  const least = Math.max(highest(conjunction, "minItems")?.value ?? 0, containing.length);
  const most = lowest(conjunction, "maxItems")?.value ?? Infinity;
  const unique = all(conjunction, "uniqueItems").length > 0;
  for (const length of [least, least + 1, least + 2]) {
    if (length > Math.min(most, maxItems)) return;
    for (const pick of length === 0 ? [0] : [0, 1]) {
      const items = fill(conjunction, length, containing, unique, pick, sample);
      if (items !== undefined) yield items;
    }
  }
}

function fill(
  conjunction: Conjunction,
  length: number,
  containing: readonly Schema[],
  unique: boolean,
  pick: number,
  sample: (schemas: readonly Schema[]) => Iterable<unknown>,
): unknown[] | undefined {
  const items: unknown[] = [];
  for (let index = 0; index < length; index += 1) {
    const extra = containing[index];
    const schemas = itemSchemas(conjunction, index);
    const value = nth(
      sample(extra === undefined ? schemas : [...schemas, extra]),
      index === 0 ? pick : 0,
      (candidate) => !unique || !items.some((item) => sameJson(item, candidate)),
    );
    if (value === undefined) return undefined;
    items.push(value);
  }
  return items;
}

/** JSON has no undefined, so it can stand for "there is none". */
function nth(
  values: Iterable<unknown>,
  skip: number,
  accepts: (value: unknown) => boolean,
): unknown {
  let skipped = 0;
  for (const value of values) {
    if (!accepts(value)) continue;
    if (skipped === skip) return value;
    skipped += 1;
  }
  return undefined;
}
