import type { Metric, NotChecked, Note, Report } from "../../../model/index.ts";
import type { MachineFacts } from "../../../ports/index.ts";
import type { BenchPorts } from "../ports.ts";
import { sparkline } from "../present/index.ts";
import { amount, signed } from "../report/words.ts";
import type { Environment } from "./environment.ts";
import { findingsOf, type Findings } from "./findings.ts";
import type { HistoryRecord } from "./record.ts";
import { seriesOf, type Series } from "./series.ts";
import { addRecord, readHistory } from "./store.ts";

type Ports = Pick<BenchPorts, "archives" | "git" | "machine" | "program">;

const commitHash = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** Notes of more changes than these would hide the run's own findings. */
const mostTold = 10;
/** As many as a plot can show, and a report should carry. */
const mostPoints = 100;

/**
 * The report with what earlier runs on such a machine tell: where a level changed, and what crept
 * in. What this run measured of head is added to them. Nothing of it changes a verdict.
 */
export async function withHistory(ports: Ports, place: string, report: Report): Promise<Report> {
  const archive = ports.archives.open(place);
  const environment = environmentOf(await ports.machine.facts(), ports.program.variable("ImageOS"));
  const values = report.metrics.filter(({ base }) => base !== undefined);
  const notChecked: NotChecked[] = [];
  if (!commitHash.test(report.head)) {
    const why = "History is kept of commits, and head is a folder; give a commit as `head`.";
    notChecked.push({ what: "history", why });
  } else if (values.length > 0) {
    await addRecord(archive, await recordOf(ports, report, values, environment));
  }
  const { records, unreadable } = await readHistory(archive, environment);
  if (unreadable.length > 0) {
    const why = `Not records of this format: ${unreadable.slice(0, 3).join(", ")}.`;
    notChecked.push({ what: `${unreadable.length} files of the history`, why });
  }
  const known = seriesOf(records);
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

/** A kernel's release is no other machine; a runner's image may be. */
function environmentOf(facts: MachineFacts, image: string | undefined): Environment {
  const [kind = facts.system] = facts.system.split(" ");
  const architecture = facts.system.split(" ").at(-1) ?? "";
  return {
    cpu: facts.processor,
    cores: facts.processors,
    platform: [kind, architecture, ...(image === undefined ? [] : [image])].join(" "),
    runtime: `node ${facts.node.replace(/^v/, "")}`,
  };
}

async function recordOf(
  { git, program }: Ports,
  { head, startedAt }: Report,
  values: readonly Metric[],
  environment: Environment,
): Promise<HistoryRecord> {
  const committed = await git.committedAt(head);
  const moment = startedAt.replace(/\D/g, "").slice(0, 17);
  return {
    schemaVersion: 1,
    commit: head,
    committedAt: committed.toISOString(),
    measuredAt: startedAt,
    runId: program.variable("GITHUB_RUN_ID") ?? `local-${moment}`,
    attempt: Number(program.variable("GITHUB_RUN_ATTEMPT") ?? 1),
    environment,
    values: values.map(({ name, value, unit, direction }) => ({ name, value, unit, direction })),
  };
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
