import { holm } from "../../../lab/statistics/index.ts";
import { tailEvidence, timedEvidence, type Evidence } from "./evidence.ts";
import type { Judged } from "./judged.ts";
import { judgeCounted, judgeExact } from "./observed.ts";
import { ruleOf, type Row, type Rule, type TailRow, type TimedRow } from "./row.ts";
import { judgeSampled } from "./sampled.ts";
import { defaultSettings, type Settings } from "./settings.ts";

interface Gathered {
  readonly row: TimedRow | TailRow;
  readonly rule: Rule;
  readonly evidence: Evidence | undefined;
}

/**
 * Verdicts on all rows of a run, in their order. They belong together: the more rows are looked
 * at, the more certain each has to be, or one in twenty of the unchanged ones would be called.
 */
export function judgeSuite(rows: readonly Row[], given: Partial<Settings> = {}): readonly Judged[] {
  const settings = { ...defaultSettings, ...given };
  const gathered = new Map(
    rows.flatMap((row) => {
      if (row.kind !== "timed" && row.kind !== "tail") return [];
      return [[row, gather(row, settings)] as const];
    }),
  );
  const tested = [...gathered.values()].flatMap(({ row, evidence }) =>
    evidence === undefined ? [] : [{ row, p: evidence.p }],
  );
  const corrected = holm(tested.map(({ p }) => p));
  const adjusted = new Map(tested.map(({ row }, index) => [row, corrected[index] ?? 1]));
  return rows.map((row) => {
    if (row.kind === "exact") return judgeExact(row);
    if (row.kind === "counted") return judgeCounted(row);
    const { rule, evidence } = gathered.get(row) ?? gather(row, settings);
    if (evidence === undefined) return withoutEvidence(row, rule);
    const adjustedP = adjusted.get(row) ?? 1;
    return judgeSampled({ row, rule, evidence, adjustedP, rows: tested.length }, settings);
  });
}

function gather(row: TimedRow | TailRow, settings: Settings): Gathered {
  const rule = ruleOf(row);
  const evidence =
    row.kind === "timed" ? timedEvidence(row, rule, settings) : tailEvidence(row, rule, settings);
  return { row, rule, evidence };
}

function withoutEvidence(row: TimedRow | TailRow, rule: Rule): Judged {
  return {
    row,
    rule,
    verdict: "inconclusive",
    why: "Too few usable samples, or some that are no numbers.",
    change: NaN,
    withinThreshold: false,
  };
}
