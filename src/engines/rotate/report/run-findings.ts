import type { RotationRecord } from "../../../inputs/index.ts";
import { Failure, type Metric, type Note } from "../../../model/index.ts";
import type { Credential } from "../credential/open.ts";
import { isAlarm, type Findings } from "../modes/outcome.ts";
import type { Turn } from "../modes/turn.ts";
import type { Observation } from "../rotation.ts";
import type { Session } from "../session.ts";
import { overdueClaims } from "./ages.ts";
import { failureClaim } from "./claims.ts";
import { adviceNotes, fixedNotes } from "./notes.ts";
import { claimsOf, notesOf, type Ran } from "./rest.ts";

/** Credentials as a run found them, and those whose settings or record cannot be read. */
export interface OpenedAll {
  readonly ready: readonly {
    readonly credential: Credential;
    readonly record: RotationRecord | undefined;
  }[];
  readonly failed: readonly { readonly name: string; readonly failure: unknown }[];
}

interface Counts {
  readonly rotated: number;
  readonly promoted: number;
  readonly draining: number;
  readonly overdue: number;
  readonly alarms: number;
}

/** What a run has done, proven and left. */
export function runFindings(
  session: Session,
  { ready, failed }: OpenedAll,
  turns: readonly Turn[],
  postponed: readonly string[],
): Findings {
  const ran = turns.flatMap((turn) => (turn.kind === "ran" ? [turn.ran] : []));
  const broke = [...failed, ...turns.flatMap((turn) => (turn.kind === "failed" ? [turn] : []))];
  const planned = turns.filter((turn) => turn.kind === "planned");
  const done = [...ran, ...broke].map(({ name }) => name);
  const claims = [
    ...broke.map(({ name, failure }) => failureClaim(name, failure)),
    ...ran.flatMap(claimsOf),
    ...ready.flatMap(({ credential: { name, settings }, record }) =>
      record === undefined || done.includes(name)
        ? []
        : overdueClaims(settings, record, session.now()),
    ),
  ];
  const counts = countsOf(ran, claims);
  const credentials = ready.map(({ credential }) => credential);
  const moved = ran.filter(has("new-works")).map(({ name }) => name);
  return {
    headline: headline(session, counts, planned.length, ready.length + failed.length),
    claims,
    notes: [
      ...adviceNotes(credentials),
      ...planned.flatMap(({ name, writes }) => planNotes(name, writes)),
      ...ran.flatMap(notesOf),
      ...fixedNotes(credentials.filter(({ name }) => moved.includes(name))),
      ...postponed.map(postponedNote),
    ],
    notChecked: turns.flatMap((turn) =>
      turn.kind === "not-begun"
        ? [{ what: turn.name, why: "The run was asked to stop before its turn." }]
        : [],
    ),
    metrics: metricsOf(counts),
    broken: broke.some(({ failure }) => !awaitsPerson(failure)),
  };
}

/** Where only a person can make the next one, nothing went wrong: it is an alarm like others. */
function awaitsPerson(failure: unknown): boolean {
  return failure instanceof Failure && failure.facts.code === "rotation-awaits-person";
}

function has(wanted: Observation["what"]) {
  return ({ observations }: Ran) => observations.some(({ what }) => what === wanted);
}

function countsOf(ran: readonly Ran[], claims: Findings["claims"]): Counts {
  const waits = ["draining", "overlap", "quarantine"];
  const alarms = claims.filter(isAlarm).map(({ id, rule }) => id.slice(rule.length + 1));
  return {
    rotated: ran.filter(has("old-fails")).length,
    promoted: ran.filter(has("new-works")).length,
    draining: ran.filter(({ rest }) => waits.includes(rest.kind)).length,
    overdue: claims.filter(({ rule }) => rule === "rotation-overdue").length,
    alarms: new Set(alarms).size,
  };
}

function metricsOf(counts: Counts): readonly Metric[] {
  return Object.entries(counts).map(([name, value]) => ({
    ...{ name, value: value as number, unit: "" },
    direction: name === "rotated" || name === "promoted" ? "higher" : "lower",
  }));
}

function planNotes(name: string, writes: readonly string[]): readonly Note[] {
  return writes.map((write, index) => ({
    kind: "remark",
    text: `${name}, write ${index + 1} of ${writes.length}: ${write}.`,
  }));
}

function postponedNote(name: string): Note {
  return { kind: "remark", text: `${name}: due, and left to a later run (\`max-per-run\`).` };
}

function headline(
  { inputs }: Session,
  { rotated, promoted, draining, alarms }: Counts,
  planned: number,
  all: number,
): string {
  const of = `of ${all} credential${all === 1 ? "" : "s"}`;
  const trouble =
    alarms === 0 ? "none needs a person" : `${alarms} need${alarms === 1 ? "s" : ""} a person`;
  if (inputs.dryRun) {
    return `${planned} ${of} would be worked on; nothing was written, ${trouble}.`;
  }
  const waiting = draining === 0 ? "" : `, ${draining} still waiting`;
  return `${promoted} ${of} promoted; ${rotated} old seen to fail${waiting}; ${trouble}.`;
}
