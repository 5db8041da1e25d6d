import { hodgesLehmann } from "../../../lab/statistics/index.ts";
import { margin, type Evidence } from "./evidence.ts";
import { changeOf, type Judged } from "./judged.ts";
import { settlingSamples, smallestSeen, type Standing } from "./power.ts";
import type { Rule, TailRow, TimedRow } from "./row.ts";
import type { Settings } from "./settings.ts";

/** A row with its evidence and its place in the suite. */
export interface Sampled {
  readonly row: TimedRow | TailRow;
  readonly rule: Rule;
  readonly evidence: Evidence;
  readonly adjustedP: number;
  /** How many rows share the error of the suite. */
  readonly rows: number;
}

/**
 * A change is called where it is significant in the suite and by itself and larger than the
 * floor; equality where both one-sided tests show it. Everything else stays open.
 */
export function judgeSampled(sampled: Sampled, settings: Settings): Judged {
  const { row, rule, evidence, adjustedP } = sampled;
  const { estimate, p } = evidence;
  const standing = standingOf(sampled);
  const facts = {
    row,
    rule,
    change: changeOf(estimate),
    interval: [changeOf(evidence.low), changeOf(evidence.high)] as const,
    confidence: evidence.confidence,
    p,
    adjustedP,
    withinThreshold: evidence.within,
    smallestSeen: changeOf(smallestSeen(standing, settings)),
  };
  const significant = p <= settings.rowAlpha && adjustedP <= settings.alpha;
  const contradiction = contradicted(sampled, significant);
  if (contradiction !== undefined) {
    return { ...facts, verdict: "inconclusive", withinThreshold: false, why: contradiction };
  }
  if (significant && Math.abs(estimate) > standing.floor) {
    const worse = estimate > 0 === (row.direction === "lower");
    const why = evidence.within
      ? `A proven change that is smaller than the threshold of ${percent(rule.threshold)}.`
      : `The interval and the test over the whole suite rule out "no change".`;
    return { ...facts, verdict: worse ? "slower" : "faster", why };
  }
  if (evidence.within) {
    const why = `Shown to be within ${percent(rule.threshold)} in both directions.`;
    return { ...facts, verdict: "same", why };
  }
  const samples = settlingSamples(standing, settings);
  return {
    ...facts,
    verdict: "inconclusive",
    why: significant
      ? `A change of up to the floor of ${percent(rule.floor)} is not called, and equality is not shown.`
      : `Neither a change nor equality within ${percent(rule.threshold)} is shown.`,
    ...(Number.isFinite(samples) && {
      settledBy: { samples, seconds: (row.seconds * samples) / evidence.samples },
    }),
  };
}

function standingOf({ rule, evidence, rows }: Sampled): Standing {
  const { samples, estimate, error } = evidence;
  const floor = Math.log1p(rule.floor);
  return { samples, estimate, error, rows, floor, threshold: margin(rule) };
}

/** Why two estimators cannot both be right about a row; they may differ in size, not in sense. */
function contradicted({ row, rule, evidence }: Sampled, significant: boolean): string | undefined {
  if (row.kind !== "timed" || row.crossCheck === undefined) return undefined;
  const other = hodgesLehmann(row.crossCheck).value;
  if (!Number.isFinite(other)) return undefined;
  const opposite = significant && other * evidence.estimate < 0 && Math.abs(other) > rule.floor;
  const larger = evidence.within && Math.abs(other) > margin(rule);
  if (!opposite && !larger) return undefined;
  const [main, cross] = [evidence.estimate, other].map((each) => percent(changeOf(each)));
  const [by, against] =
    row.estimator === "fastest" ? ["fastest", "typical"] : ["typical", "fastest"];
  return `Two estimators disagree: ${main ?? ""} by the ${by} batch, ${cross ?? ""} by the ${against}.`;
}

function percent(share: number): string {
  return `${(100 * share).toLocaleString("en-US", { maximumFractionDigits: 2 })} %`;
}
