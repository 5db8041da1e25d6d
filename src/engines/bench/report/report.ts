import {
  count,
  type Environment,
  type Metric,
  type NotChecked,
  type Note,
  type Report,
  type Spend,
} from "../../../model/index.ts";
import type { BenchInputs } from "../../../inputs/index.ts";
import type { Measured } from "../experiment.ts";
import { drawInterval, drawIntervals } from "../present/index.ts";
import { judgeSuite, type Row } from "../verdict/index.ts";
import { claimOf, clip, type JudgedRow, metricOf } from "./claims.ts";
import { merge } from "./merge.ts";
import { headlineOf, verdictOf } from "./verdict.ts";
import { changeWords, intervalWords, percent } from "./words.ts";

export interface Run {
  readonly measured: readonly Measured[];
  readonly notes: readonly Note[];
  readonly notChecked: readonly NotChecked[];
  readonly names: { readonly base: string; readonly head: string };
  /** The report that this run is to confirm. */
  readonly earlier: Report | undefined;
  readonly environment: Environment;
  readonly startedAt: Date;
  readonly spend: Spend;
}

/** What was measured, judged as one suite, worst first. */
export function toReport(inputs: BenchInputs, run: Run): Report {
  const controls = judged(run.measured.filter(({ control }) => control));
  const fired = controls.filter(({ judged: { verdict } }) => isCall(verdict));
  const isVoid = fired.length > 0;
  const rows = judged(run.measured.filter(({ control }) => !control));
  const ranked = [...rows].sort((a, b) => badness(b) - badness(a));
  const worse = isVoid ? [] : ranked.filter(({ judged: { verdict } }) => verdict === "slower");
  const claims = worse.map((row, place) => {
    // The worst row shows the whole suite on one scale, the others only themselves.
    const drawing =
      place === 0 ? drawIntervals(rows.map((each) => each.judged)) : drawInterval(row.judged);
    return claimOf(row, inputs, run.names, drawing);
  });
  const notChecked = [
    ...run.notChecked,
    ...(isVoid ? rows.map(voided) : [...rows.flatMap(undecided), ...varying(rows)]),
  ];
  const counts = { rows, claims, notChecked: notChecked.length, void: isVoid };
  const report: Report = {
    schemaVersion: 1,
    engine: "bench",
    verdict: verdictOf(counts, inputs.failOn),
    failOn: inputs.failOn,
    headline: headlineOf(counts),
    claims,
    metrics: isVoid ? [] : metricsOf(ranked),
    notes: [
      ...(isVoid ? fired.map(voidNote) : ranked.flatMap(better)),
      ...seen(rows),
      ...run.notes,
    ],
    notChecked: notChecked.map(({ what, why }) => ({ what: clip(what), why })),
    proposals: [],
    spend: run.spend,
    environment: run.environment,
    ...run.names,
    startedAt: run.startedAt.toISOString(),
  };
  return run.earlier === undefined ? report : merge(run.earlier, report, inputs.failOn);
}

function judged(measured: readonly Measured[]): readonly JudgedRow[] {
  const verdicts = judgeSuite(measured.map(({ row }) => row));
  return measured.flatMap((each, index) => {
    const verdict = verdicts[index];
    return verdict === undefined ? [] : [{ ...each, judged: verdict }];
  });
}

function isCall(verdict: string): boolean {
  return verdict === "slower" || verdict === "faster";
}

/** The change in the direction that is worse. */
function badness({ judged: { row, change, verdict } }: JudgedRow): number {
  const size = Number.isNaN(change) ? 0 : row.direction === "lower" ? change : -change;
  return isCall(verdict) ? size : size * 1e-6;
}

function undecided({ judged: { row, verdict, why, settledBy, ...rest } }: JudgedRow): NotChecked[] {
  if (verdict !== "inconclusive" || foldedName(row) !== undefined) return [];
  const seen = intervalWords({ row, verdict, why, ...rest });
  const settle =
    settledBy === undefined
      ? ""
      : ` About ${Math.ceil(settledBy.seconds)} s for it on a machine like this would settle it.`;
  return [{ what: row.name, why: `${seen === "" ? "" : `${seen}. `}${why}${settle}` }];
}

/** Compilers leave allocations out or not, process by process: one line says so for all of them. */
function varying(rows: readonly JudgedRow[]): NotChecked[] {
  const times = new Map<string, number>();
  for (const { judged } of rows) {
    const name = foldedName(judged.row);
    if (name === undefined || judged.verdict !== "inconclusive") continue;
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return [...times].map(([name, number]) => ({
    what: `${name} of ${count(number, "benchmark")}`,
    why: "It varied between processes by more than what separates the sides.",
  }));
}

function foldedName(row: Row): string | undefined {
  return row.kind === "counted" ? row.foldedName : undefined;
}

function voided({ judged: { row } }: JudgedRow): NotChecked {
  return {
    what: row.name,
    why: "Base differed from its own copy in this run, so it proves nothing.",
  };
}

function voidNote({ judged: row }: JudgedRow): Note {
  const text = `\`${clip(row.row.name)}\` is the same code on both sides, and yet head ${changeWords(row)} (${intervalWords(row)}). Is something else running on this machine?`;
  return { kind: "question", text };
}

function better({ judged: row }: JudgedRow): Note[] {
  if (row.verdict !== "faster") return [];
  const interval = intervalWords(row);
  const text = `\`${clip(row.row.name)}\` ${changeWords(row)}${interval === "" ? "" : ` (${interval})`}`;
  return [{ kind: "remark", text }];
}

/** What "the same" is worth: a change below this could have been missed. */
function seen(rows: readonly JudgedRow[]): Note[] {
  const limits = rows.flatMap(({ judged: { verdict, smallestSeen } }) =>
    verdict === "same" && smallestSeen !== undefined && Number.isFinite(smallestSeen)
      ? [smallestSeen]
      : [],
  );
  if (limits.length === 0) return [];
  const text = `In ${count(limits.length, "unchanged row")}, changes from ${percent(Math.min(...limits))} (at best) and ${percent(Math.max(...limits))} (at worst) up would have been found nine times in ten.`;
  return [{ kind: "remark", text }];
}

function metricsOf(ranked: readonly JudgedRow[]): Metric[] {
  const number = (name: string, verdict: string, direction: Metric["direction"]): Metric => ({
    name,
    value: ranked.filter((row) => row.judged.verdict === verdict).length,
    unit: "",
    direction,
  });
  return [
    number("slower", "slower", "lower"),
    number("faster", "faster", "higher"),
    number("inconclusive", "inconclusive", "lower"),
    ...ranked.map(metricOf).filter((metric): metric is Metric => metric !== undefined),
  ];
}
