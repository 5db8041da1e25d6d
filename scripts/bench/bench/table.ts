import {
  judgeSuite,
  type Judged,
  type TimedRow,
} from "../../../src/engines/bench/verdict/index.ts";
import { median } from "../../../src/lab/statistics/index.ts";
import { conditions, parts, type Condition, type Part } from "./parts.ts";
import type { Pool, Stored } from "./pool.ts";
import { isCall, percent, resampled, share, suitesWithCalls } from "./rates.ts";

const resamples = 2000;
const suites = 500;

interface Measured {
  readonly part: Part;
  readonly stored: readonly Stored[];
  /** Without what the machine was too busy for. Base against itself counts with the unchanged. */
  readonly rows: readonly TimedRow[];
}

/** Prints all that is in the pool; false rates and powers of what was measured and drawn anew. */
export async function printTable(pool: Pool): Promise<void> {
  const all = await Promise.all(
    parts.map(async (part) => gather(part, await pool.read(part.name))),
  );
  console.log(
    "part                    comparisons  slower  faster  undecided  read as  seconds | drawn anew: called  undecided | sequential >105 %  >110 %",
  );
  for (const measured of all) if (measured.stored.length > 0) console.log(line(measured));
  for (const condition of conditions) printUnchanged(all, condition);
}

function gather(part: Part, stored: readonly Stored[]): Measured {
  const rows = stored.flatMap(({ row, control }) => [
    ...(row === undefined ? [] : [row]),
    ...(control === undefined || part.change !== 0 ? [] : [control]),
  ]);
  return { part, stored, rows };
}

function line({ part, stored, rows }: Measured): string {
  const busy = stored.filter(({ row }) => row === undefined).length;
  const here = rows.flatMap((row) => judgeSuite([row]));
  const of = (verdict: Judged["verdict"]): number =>
    here.filter((one) => one.verdict === verdict).length;
  const anew = rows.length === 0 ? [] : resampled(rows, resamples, part.change + 1);
  const called = part.change === 0 ? isCall : ({ verdict }: Judged) => verdict === "slower";
  const seconds = rows.reduce((sum, row) => sum + row.seconds, 0) / Math.max(1, rows.length);
  const above = [1.05, 1.1].map((limit) =>
    percent(stored.filter(({ sequential }) => sequential > limit).length / stored.length),
  );
  return [
    part.name.padEnd(24),
    String(rows.length + busy).padStart(10),
    String(of("slower")).padStart(8),
    String(of("faster")).padStart(8),
    String(of("inconclusive") + busy).padStart(10),
    percent(rows.length === 0 ? NaN : median(here.map(({ change }) => change))).padStart(9),
    seconds.toFixed(1).padStart(8),
    " |",
    percent(share(anew, called)).padStart(19),
    percent(share(anew, ({ verdict }) => verdict === "inconclusive")).padStart(10),
    " |",
    ...above.map((each) => each.padStart(11)),
  ].join("");
}

function printUnchanged(all: readonly Measured[], condition: Condition): void {
  const unchanged = all.filter(
    ({ part, rows }) => part.condition === condition && part.change === 0 && rows.length > 0,
  );
  if (unchanged.length === 0) return;
  const pools = unchanged.map(({ rows }) => rows);
  const compared = unchanged.reduce(
    (sum, { rows, stored }) => sum + rows.length + stored.filter(({ row }) => !row).length,
    0,
  );
  const calls = pools.flat().filter((row) => judgeSuite([row]).some(isCall)).length;
  const ratios = unchanged.flatMap(({ stored }) => stored.map(({ sequential }) => sequential));
  const flagged = (limit: number): string =>
    percent(ratios.filter((ratio) => ratio > limit || ratio < 1 / limit).length / ratios.length);
  console.log(
    `\n${condition}, nothing changed: ${calls} of ${compared} comparisons called (${percent(calls / compared)}); a ratio of sequential runs calls ${flagged(1.05)} at 105 %, ${flagged(1.1)} at 110 %`,
  );
  console.log(
    `${condition}, suites of 20 unchanged rows with a call, ${suites} drawn anew: ${percent(suitesWithCalls(pools, suites))}`,
  );
}
