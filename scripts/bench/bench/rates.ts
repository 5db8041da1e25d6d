import {
  judgeSuite,
  type Judged,
  type TimedRow,
} from "../../../src/engines/bench/verdict/index.ts";
import { createRandom, type Random } from "../../../src/lab/statistics/index.ts";

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Verdicts of rows that are drawn anew, process by process, from what was measured. */
export function resampled(rows: readonly TimedRow[], times: number, seed: number): Judged[] {
  const random = createRandom(seed);
  return Array.from({ length: times }, () => judgeSuite([drawn(rows, random)])).flat();
}

/** How many of so many suites of 20 rows have a call, all rows drawn from pools without a change. */
export function suitesWithCalls(pools: readonly (readonly TimedRow[])[], suites: number): number {
  const random = createRandom(20);
  let called = 0;
  for (let suite = 0; suite < suites; suite++) {
    const rows = Array.from({ length: 20 }, (_, at) =>
      drawn(pools[at % pools.length] ?? [], random),
    );
    if (judgeSuite(rows).some(isCall)) called++;
  }
  return called / suites;
}

export function isCall({ verdict }: Judged): boolean {
  return verdict === "slower" || verdict === "faster";
}

export function share(judged: readonly Judged[], wanted: (one: Judged) => boolean): number {
  return judged.filter(wanted).length / Math.max(1, judged.length);
}

function drawn(rows: readonly TimedRow[], random: Random): TimedRow {
  const [first] = rows;
  if (first === undefined) throw new Error("nothing was measured");
  const pool = rows.flatMap(({ logRatios, crossCheck }) =>
    logRatios.map((ratio, at) => ({ ratio, cross: crossCheck?.[at] })),
  );
  const draws = first.logRatios.map(
    () => pool[random.below(pool.length)] ?? { ratio: 0, cross: 0 },
  );
  return {
    ...first,
    logRatios: draws.map(({ ratio }) => ratio),
    ...(first.crossCheck === undefined ? {} : { crossCheck: draws.map(({ cross }) => cross ?? 0) }),
  };
}
