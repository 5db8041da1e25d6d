import { createHash } from "node:crypto";
import { verdicts, type Report, type Verdict } from "../model/index.ts";
import { htmlComment } from "./escape.ts";
import { orderedReports } from "./order.ts";
import { clip } from "./visible.ts";

/** What one engine said in a run, kept in the comment for the next run to compare with. */
export interface EngineState {
  readonly engine: string;
  readonly verdict: Verdict;
  readonly claims: readonly string[];
  /** True when there were more claims than the comment keeps, so that nothing can be compared. */
  readonly cut: boolean;
}

export interface RunState {
  readonly head: string;
  readonly engines: readonly EngineState[];
}

/** What the label for accepting covers: the claims that were shown when it was put on. */
export interface LabelRecord {
  /** Number of the event that put it on. */
  readonly event: number;
  /** Keys, as `claimKey` makes them. */
  readonly claims: readonly string[];
}

/** What the next run has to know of acceptances. */
export interface Kept {
  /** Keys of ids in accepting comments that were a claim once, so that nobody asks what they meant. */
  readonly matched?: readonly string[];
  readonly label?: LabelRecord;
}

export interface CommentState extends RunState, Kept {
  readonly schemaVersion: 1;
  /** The run before, at another head: a second run at this head compares with it as the first did. */
  readonly since?: RunState;
}

/** Bounds that keep the state to a part of the comment, whatever the reports hold. */
const claimsKept = 300;
const enginesKept = 50;
const stateLine = /\n<!-- lamplighter:state ([A-Za-z0-9+/=]{4,60000}) -->\s*$/;

/** The run to compare with: the last one at another head. */
export function baseline(previous: CommentState | undefined, head: string): RunState | undefined {
  const kept = clip(head, 100);
  return previous?.head === kept ? previous.since : previous;
}

export function commentState(
  reports: readonly Report[],
  head: string,
  since: RunState | undefined,
  keep: Kept = {},
): CommentState {
  let left = claimsKept;
  const kept = orderedReports(reports).slice(0, enginesKept);
  const engines = kept.map(({ engine, verdict, claims }) => {
    const ids = claims.slice(0, left).map(({ id }) => claimKey(id));
    left -= ids.length;
    return { engine: engine.slice(0, 64), verdict, claims: ids, cut: ids.length < claims.length };
  });
  const run = { schemaVersion: 1 as const, head: clip(head, 100), engines, ...bounded(keep) };
  return since === undefined
    ? run
    : { ...run, since: { head: since.head, engines: since.engines } };
}

/** The claims that a comment with this state showed, of all engines. */
export function claimsShown(state: RunState | undefined): readonly string[] {
  return (state?.engines ?? []).flatMap(({ claims }) => claims);
}

/** Empty lists are left out, so that the state of a run without acceptances is as short as ever. */
function bounded({ matched = [], label }: Kept): Kept {
  return {
    ...(matched.length === 0 ? {} : { matched: matched.slice(-claimsKept) }),
    ...(label === undefined ? {} : { label }),
  };
}

/** Ids go into the comment by the hundred, so a long one is kept as a digest. */
export function claimKey(id: string): string {
  if (/^[\w-]{1,16}$/.test(id)) return id;
  return `h${createHash("sha256").update(id).digest("hex").slice(0, 15)}`;
}

export function writeState(state: CommentState): string {
  return `<!-- lamplighter:state ${htmlComment(JSON.stringify(state))} -->`;
}

/** The state in a comment's body. Undefined for none, a broken one, or another schema version. */
export function readState(body: string): CommentState | undefined {
  const encoded = stateLine.exec(body)?.[1];
  if (encoded === undefined) return undefined;
  try {
    const state: unknown = JSON.parse(Buffer.from(encoded, "base64").toString("utf8"));
    return isState(state) ? state : undefined;
  } catch {
    return undefined;
  }
}

function isState(value: unknown): value is CommentState {
  return (
    isRecord(value) &&
    value["schemaVersion"] === 1 &&
    isRun(value) &&
    (value["matched"] === undefined || isKeys(value["matched"])) &&
    (value["label"] === undefined || isLabelRecord(value["label"])) &&
    (value["since"] === undefined || isRun(value["since"]))
  );
}

function isRun(value: unknown): boolean {
  return (
    isRecord(value) &&
    isShortText(value["head"], 200) &&
    Array.isArray(value["engines"]) &&
    value["engines"].length <= enginesKept &&
    value["engines"].every(isEngineState)
  );
}

function isEngineState(value: unknown): boolean {
  return (
    isRecord(value) &&
    isShortText(value["engine"], 64) &&
    verdicts.some((verdict) => verdict === value["verdict"]) &&
    typeof value["cut"] === "boolean" &&
    isKeys(value["claims"])
  );
}

function isLabelRecord(value: unknown): boolean {
  return isRecord(value) && Number.isSafeInteger(value["event"]) && isKeys(value["claims"]);
}

function isKeys(value: unknown): boolean {
  return (
    Array.isArray(value) && value.length <= claimsKept && value.every((key) => isShortText(key, 16))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isShortText(value: unknown, limit: number): value is string {
  return typeof value === "string" && value.length <= limit;
}
