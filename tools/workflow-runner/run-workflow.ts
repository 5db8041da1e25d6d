import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure } from "../../src/model/failure.ts";
import { runJobs } from "./jobs/run-jobs.ts";
import type { JobReport, LogPlace, RunState, ServerAddresses } from "./jobs/run-state.ts";
import { Semaphore } from "./jobs/semaphore.ts";
import { serverScope, type WorkflowRun } from "./jobs/workflow-run.ts";
import { at, isObject, textAt, type JsonObject } from "./language/json.ts";
import { field } from "./language/template.ts";
import { callInputs } from "./plan/call-inputs.ts";
import { CallTree, type LoadedWorkflow } from "./plan/call-tree.ts";
import { concurrencyOf, type Concurrency } from "./plan/concurrency.ts";
import { combinedResult, type JobResult } from "./plan/job-graph.ts";
import type { RepositorySource } from "./repositories/mirror.ts";
import { RepositoryShelf, type SelfRepository } from "./repositories/repository-shelf.ts";
import { ActionLibrary } from "./steps/action-library.ts";
import { RunStore, type Artifact } from "./store/run-store.ts";
import { isFromFork, repositoryOf } from "./trigger/event-facts.ts";
import { locate, type EventPlace } from "./trigger/locate.ts";
import { whyNotTriggered, type WorkflowEvent } from "./trigger/listens.ts";

export interface RunRequest {
  /** "owner/name" -> where it is on this machine. The caller has to be among them. */
  readonly repositories: Readonly<Record<string, RepositorySource>>;
  /** The suite itself: its folder, used in place whatever ref is asked for. */
  readonly self?: SelfRepository;
  /** The caller, "owner/name"; else what the payload's `repository.full_name` says. */
  readonly repository?: string;
  /** Path of the workflow in the caller's repository. */
  readonly workflow: string;
  readonly event: WorkflowEvent;
  /** Login; else the payload's sender. */
  readonly actor?: string;
  readonly server: ServerAddresses;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** Folder of runs and artifacts, shared by runs that are to see each other's. */
  readonly store: string;
  /** Folder of installed packages that every job finds above its work tree, as if on the machine. */
  readonly packages?: string;
  readonly onLog?: (line: string, place: LogPlace) => void;
  /** Told the run's number before its first job, so that a server can list it. */
  readonly onStart?: (runId: number) => void;
  /** Cancels the run, as the button on GitHub does. */
  readonly signal?: AbortSignal;
}

export interface RunResult {
  readonly runId: number;
  readonly runAttempt: number;
  readonly conclusion: JobResult | "not triggered";
  /** In the order in which they ended; a job that was skipped has no steps. */
  readonly jobs: readonly JobReport[];
  readonly artifacts: readonly Artifact[];
  readonly concurrency?: Concurrency;
  /** Why it was not triggered. */
  readonly skippedReason?: string;
}

const jobsAtOnce = 2;

/**
 * Runs one workflow for one event, for real, on this machine.
 * @throws Failure for a mistake in the workflow, an action or the request, before any job runs.
 */
export async function runWorkflow(request: RunRequest): Promise<RunResult> {
  const repository = request.repository ?? repositoryOf(request.event.payload);
  if (repository === undefined) throw noRepository();
  const folder = await mkdtemp(join(tmpdir(), "workflow-runner-"));
  try {
    if (request.packages !== undefined) {
      await symlink(request.packages, join(folder, "node_modules"), "dir");
    }
    const shelf = new RepositoryShelf(folder, request.repositories, request.self);
    const actions = new ActionLibrary(shelf);
    const place = await locate(shelf, repository, request.event);
    if ("reason" in place) return notTriggered(place.reason);
    const origin = { repository, ref: place.ref, sha: place.sha };
    const loaded = await new CallTree(shelf, actions).load(request.workflow, origin);
    const changed = await place.changedFiles();
    const reason = whyNotTriggered(loaded.file.on, request.event, () => changed);
    if (reason !== undefined) return notTriggered(reason);
    return await start(request, loaded, { shelf, actions, folder, repository, place });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

interface Ground {
  readonly shelf: RepositoryShelf;
  readonly actions: ActionLibrary;
  readonly folder: string;
  readonly repository: string;
  readonly place: EventPlace;
}

async function start(request: RunRequest, loaded: LoadedWorkflow, ground: Ground) {
  const run = await newRun(request, ground);
  request.onStart?.(run.id);
  const workflow: WorkflowRun = {
    run,
    loaded,
    top: loaded.file,
    inputs: {},
    secrets: run.fromFork ? {} : (request.secrets ?? {}),
    prefix: "",
    signal: run.signal,
  };
  const status = { success: true, failure: false, cancelled: false };
  const scope = serverScope(workflow, undefined, status, {});
  const inputs = dispatchInputs(loaded, request.event, scope);
  const concurrency = concurrencyOf(field(loaded.file.body, "concurrency"), scope);
  const ended = await runJobs({ ...workflow, inputs });
  return {
    runId: run.id,
    runAttempt: run.attempt,
    conclusion: combinedResult([...ended.values()].map(({ result }) => result)),
    jobs: run.reports,
    artifacts: await run.store.artifacts(run.id),
    ...(concurrency === undefined ? {} : { concurrency }),
  };
}

async function newRun(request: RunRequest, ground: Ground): Promise<RunState> {
  const { event, server } = request;
  const { repository, place, folder, shelf, actions } = ground;
  const store = new RunStore(request.store);
  const id = await store.newRunId();
  return {
    id,
    attempt: 1,
    url: `${server.serverUrl}/${repository}/actions/runs/${id}`,
    ...{ repository, ref: place.ref, sha: place.sha, event, server, store, shelf, actions, folder },
    fromFork: isFromFork(event),
    actor: request.actor ?? textAt(event.payload, "sender", "login") ?? "octocat",
    vars: request.vars ?? {},
    slots: new Semaphore(jobsAtOnce),
    signal: request.signal ?? new AbortController().signal,
    reports: [],
    onLog: request.onLog ?? (() => undefined),
    tokens: new Map(),
    nextJobNumber: 1,
  };
}

function dispatchInputs(
  { file }: LoadedWorkflow,
  { name, payload }: WorkflowEvent,
  scope: Parameters<typeof callInputs>[2],
): JsonObject {
  if (name !== "workflow_dispatch") return {};
  const given = at(payload, "inputs");
  const declared = field(field(field(file.body, "on"), "workflow_dispatch"), "inputs");
  return callInputs(declared, isObject(given) ? given : {}, scope);
}

function notTriggered(reason: string): RunResult {
  return {
    runId: 0,
    runAttempt: 0,
    conclusion: "not triggered",
    jobs: [],
    artifacts: [],
    skippedReason: reason,
  };
}

function noRepository(): Failure {
  return new Failure({
    code: "repository-missing",
    what: "It is not known which repository the event is about",
    where: "event",
    why: "The payload has no repository.full_name.",
    fix: "Add it to the payload, or give `repository`.",
  });
}
