import { addRecords, readHistory, recordOf } from "../../../history/index.ts";
import type { Metric, NotChecked, Note, Report } from "../../../model/index.ts";
import type { RecordStore, Snapshot } from "../../../ports/index.ts";
import type { BenchPorts } from "../ports.ts";
import { sparkline } from "../present/index.ts";
import { amount, signed } from "../report/words.ts";
import { findingsOf, type Findings } from "./findings.ts";
import { seriesOf, type Series } from "./series.ts";

type Ports = Pick<BenchPorts, "records" | "git" | "program">;

/** Where `actions/checkout` with `fetch-depth: 0` leaves the branch that reports are recorded on. */
const fetchedBranch = "origin/lamplighter-data";
const commitHash = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** Notes of more changes than these would hide the run's own findings. */
const mostTold = 10;
/** As many as a plot can show, and a report should carry. */
const mostPoints = 100;

/**
 * The report with what earlier runs on such a machine tell: where a level changed, and what crept
 * in. To a folder, what this run measured is added; on a branch only the job that reports writes.
 * Nothing of it changes a verdict.
 */
export async function withHistory(
  ports: Ports,
  place: string | undefined,
  report: Report,
): Promise<Report> {
  const { environment } = report;
  const store = await storeAt(ports, place);
  if (store === undefined || environment === undefined) return report;
  const notChecked: NotChecked[] = [];
  if ("revise" in store) {
    const why = "History is kept of commits, and head is a folder; give a commit as `head`.";
    if (!commitHash.test(report.head)) notChecked.push({ what: "history", why });
    else if (report.metrics.length > 0) await addRecords(store, [await ownRecord(ports, report)]);
  }
  const { records, unreadable } = await readHistory(store, { engine: "bench" });
  if (unreadable.length > 0) {
    const why = `Not records of this format: ${unreadable.slice(0, 3).join(", ")}.`;
    notChecked.push({ what: `${unreadable.length} files of the history`, why });
  }
  const known = seriesOf(records, environment);
  const notes = known.map((series) => findingsOf(series)).flatMap(notesOf);
  return {
    ...report,
    metrics: report.metrics.map((metric) => remembered(metric, known)),
    notes: [...report.notes, ...notes.slice(0, mostTold)],
    notChecked: [...report.notChecked, ...notChecked],
  };
}

function remembered(metric: Metric, known: readonly Series[]): Metric {
  const same = ({ name, unit }: Series) => name === metric.name && unit === metric.unit;
  const points = known.find(same)?.points ?? [];
  if (metric.base === undefined || points.length < 2) return metric;
  return { ...metric, history: points.slice(-mostPoints).map(({ value }) => value) };
}

/** A place that was named has to be there; the fetched branch need not be. */
async function storeAt(
  { records, git }: Ports,
  place: string | undefined,
): Promise<RecordStore | Snapshot | undefined> {
  if (place !== undefined) return records.open(place);
  const fetched = await git.commit(fetchedBranch).catch(() => undefined);
  return fetched === undefined ? undefined : records.open(fetched);
}

async function ownRecord({ git, program }: Ports, report: Report) {
  const moment = report.startedAt.replace(/\D/g, "").slice(0, 17);
  return recordOf(report, {
    run: program.variable("GITHUB_RUN_ID") ?? `local-${moment}`,
    attempt: Number(program.variable("GITHUB_RUN_ATTEMPT") ?? 1),
    headAt: (await git.committedAt(report.head)).toISOString(),
  });
}

function notesOf({ series, changes, drift, baseline }: Findings): Note[] {
  const line = sparkline(series.points.map(({ value }) => value));
  const name = `History of \`${series.name}\``;
  const now = baseline === undefined ? "" : ` now ${amount(baseline.value, series.unit)}`;
  const last = changes.at(-1);
  const told: Note[] = [];
  if (last !== undefined) {
    const [before, first] = last.range.map((commit) => commit.slice(0, 7));
    const text = `${name} ${line}${now}: ${signed(last.change)} (${last.worse ? "worse" : "better"}) after ${before ?? ""} and up to ${first ?? ""}, p ${last.p.toPrecision(2)}.`;
    told.push({ kind: "remark", text });
  }
  if (drift !== undefined) {
    const text = `${name} ${line}${now}: ${signed(drift.change)} (${drift.worse ? "worse" : "better"}) little by little since ${drift.since.slice(0, 7)}.`;
    told.push({ kind: "remark", text });
  }
  return told;
}
