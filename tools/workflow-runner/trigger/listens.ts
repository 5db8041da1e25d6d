import { isObject, textAt, toText, type Json, type JsonObject } from "../language/json.ts";
import { included } from "./filter-pattern.ts";

export interface WorkflowEvent {
  /** As in `on`: "pull_request", "workflow_run", "push" … */
  readonly name: string;
  /** The webhook's payload. */
  readonly payload: JsonObject;
}

/** Types that GitHub assumes where a workflow names none; all types for any other event. */
const defaultTypes: Record<string, string[]> = {
  pull_request: ["opened", "synchronize", "reopened"],
  pull_request_target: ["opened", "synchronize", "reopened"],
};

/**
 * Why a workflow does not start for an event; undefined when it does.
 * @param changedFiles paths that the event's commits change; undefined when they are unknown,
 * in which case GitHub runs the workflow whatever `paths` says.
 */
export function whyNotTriggered(
  on: Json,
  event: WorkflowEvent,
  changedFiles: () => readonly string[] | undefined,
): string | undefined {
  const listened = listenedEvents(on);
  if (!Object.hasOwn(listened, event.name)) return `the workflow does not listen to ${event.name}`;
  const filter = listened[event.name];
  if (event.name === "schedule") return wrongSchedule(filter, event.payload);
  if (!isObject(filter)) return wrongType(defaultTypes[event.name], event);
  return (
    wrongType(texts(filter["types"]) ?? defaultTypes[event.name], event) ??
    wrongWorkflow(filter, event) ??
    wrongRef(filter, event) ??
    wrongPaths(filter, changedFiles)
  );
}

function listenedEvents(on: Json): JsonObject {
  if (typeof on === "string") return { [on]: null };
  if (Array.isArray(on)) return Object.fromEntries(on.map((name) => [toText(name), null]));
  return isObject(on) ? on : {};
}

function wrongType(types: string[] | undefined, { name, payload }: WorkflowEvent) {
  const action = textAt(payload, "action");
  if (types === undefined || action === undefined || types.includes(action)) return undefined;
  return `the workflow listens to ${name} of ${types.join(", ")}, not ${action}`;
}

function wrongSchedule(filter: Json | undefined, payload: JsonObject): string | undefined {
  const cron = textAt(payload, "schedule");
  const crons = Array.isArray(filter) ? filter.map((one) => textAt(one, "cron")) : [];
  if (cron === undefined || crons.includes(cron)) return undefined;
  return `no schedule of the workflow is "${cron}"`;
}

function wrongWorkflow(filter: JsonObject, { name, payload }: WorkflowEvent): string | undefined {
  if (name !== "workflow_run") return undefined;
  const wanted = texts(filter["workflows"]) ?? [];
  const finished = textAt(payload, "workflow_run", "name") ?? "";
  return wanted.includes(finished)
    ? undefined
    : `the workflow waits for ${wanted.join(", ")}, not ${finished}`;
}

/** The branch is the target of a pull request, the source of a workflow run, the pushed one. */
function wrongRef(filter: JsonObject, { name, payload }: WorkflowEvent): string | undefined {
  const pushed = name === "push" ? (textAt(payload, "ref") ?? "") : undefined;
  const branch =
    pushed?.replace(/^refs\/heads\//, "") ??
    textAt(payload, "workflow_run", "head_branch") ??
    textAt(payload, "pull_request", "base", "ref");
  if (pushed?.startsWith("refs/tags/") === true) {
    const tag = pushed.replace(/^refs\/tags\//, "");
    if (passes(tag, texts(filter["tags"]), texts(filter["tags-ignore"]))) {
      const onlyBranches = filter["tags"] === undefined && filter["tags-ignore"] === undefined;
      return onlyBranches && hasBranchFilter(filter)
        ? "the workflow listens to branches only"
        : undefined;
    }
    return `tag ${tag} is filtered out`;
  }
  if (branch === undefined) return undefined;
  const onlyTags = filter["tags"] !== undefined || filter["tags-ignore"] !== undefined;
  if (pushed !== undefined && onlyTags && !hasBranchFilter(filter))
    return "the workflow listens to tags only";
  return passes(branch, texts(filter["branches"]), texts(filter["branches-ignore"]))
    ? undefined
    : `branch ${branch} is filtered out`;
}

function hasBranchFilter(filter: JsonObject): boolean {
  return filter["branches"] !== undefined || filter["branches-ignore"] !== undefined;
}

function wrongPaths(
  filter: JsonObject,
  changedFiles: () => readonly string[] | undefined,
): string | undefined {
  const paths = texts(filter["paths"]);
  const ignored = texts(filter["paths-ignore"]);
  if (paths === undefined && ignored === undefined) return undefined;
  const changed = changedFiles();
  if (changed === undefined || changed.some((file) => passes(file, paths, ignored)))
    return undefined;
  return "no changed file matches the path filter";
}

function passes(value: string, wanted: string[] | undefined, ignored: string[] | undefined) {
  if (wanted !== undefined) return included(value, wanted);
  return ignored === undefined || !included(value, ignored);
}

function texts(value: Json | undefined): string[] | undefined {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.map(toText) : undefined;
}
