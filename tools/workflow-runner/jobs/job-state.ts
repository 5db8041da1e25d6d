import type { JsonObject } from "../language/json.ts";
import type { Scope, Status } from "../language/expression.ts";
import type { Origin } from "../language/workflow-file.ts";
import { hashFiles } from "../steps/hash-files.ts";
import { killGroup } from "../steps/process.ts";
import type { Masks } from "../steps/masks.ts";
import type { Permissions } from "../plan/permissions.ts";
import type { ActionInstance } from "../steps/action-instance.ts";
import type { ActionLibrary } from "../steps/action-library.ts";
import type { Recorder } from "../steps/recorder.ts";
import type { RunState } from "./run-state.ts";
import type { JobFolders } from "./job-folders.ts";

export interface StepContext {
  readonly outputs: Readonly<Record<string, string>>;
  readonly outcome: Conclusion;
  readonly conclusion: Conclusion;
}

export type Conclusion = "success" | "failure" | "cancelled" | "skipped";

/** A step that a main step left behind for the end of the job. */
export interface PostStep {
  readonly name: string;
  readonly applies: () => boolean;
  readonly run: (recorder: Recorder) => Promise<Conclusion>;
}

/** Contexts that stay as they are for the length of a job. */
export interface JobContexts {
  readonly github: JsonObject;
  readonly vars: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly needs: JsonObject;
  readonly strategy: JsonObject;
  readonly matrix: JsonObject | null;
  readonly runner: JsonObject;
  readonly job: JsonObject;
}

/** After a cancellation, steps with always() get this long. */
const graceMilliseconds = 30_000;

/** What changes while a job runs. */
export class JobState {
  status: Exclude<Conclusion, "skipped"> = "success";
  /** Workflow and job `env`, then what steps wrote to GITHUB_ENV. */
  env: Record<string, string> = {};
  /** What steps wrote to GITHUB_PATH, newest first. */
  readonly path: string[] = [];
  /** The `steps` context of the job's own steps. */
  readonly stepContexts: Record<string, StepContext> = {};
  readonly posts: PostStep[] = [];
  /** By the path of the step that uses the action, so that state survives from pre to main. */
  readonly instances = new Map<string, ActionInstance>();
  readonly #survivors = new Set<number>();
  readonly #cancel = new AbortController();
  #grace: AbortSignal | undefined;

  readonly run: RunState;
  readonly actions: ActionLibrary;
  readonly folders: JobFolders;
  readonly contexts: JobContexts;
  readonly masks: Masks;
  readonly origin: Origin;
  readonly permissions: Permissions;

  constructor(
    parts: Pick<
      JobState,
      "run" | "actions" | "folders" | "contexts" | "masks" | "origin" | "permissions"
    >,
  ) {
    this.run = parts.run;
    this.actions = parts.actions;
    this.folders = parts.folders;
    this.contexts = parts.contexts;
    this.masks = parts.masks;
    this.origin = parts.origin;
    this.permissions = parts.permissions;
  }

  /** What the next step has to obey; one that runs after a cancellation has a bounded time. */
  get signal(): AbortSignal {
    if (this.status !== "cancelled") return this.#cancel.signal;
    this.#grace ??= AbortSignal.timeout(graceMilliseconds);
    return this.#grace;
  }

  cancel(): void {
    this.#cancel.abort();
  }

  /** Takes a cancellation over between steps. */
  noticeCancellation(): void {
    if (this.#cancel.signal.aborted) this.status = "cancelled";
  }

  get statusFunctions(): Status {
    return {
      success: this.status === "success",
      failure: this.status === "failure",
      cancelled: this.status === "cancelled",
    };
  }

  keepSurvivors(group: number): void {
    this.#survivors.add(group);
  }

  endSurvivors(): void {
    for (const group of this.#survivors) killGroup(group);
  }

  /** The scope of anything in the job that is outside its steps, such as its outputs. */
  scope(more: Readonly<Record<string, unknown>>): Scope {
    const { contexts, env, status } = this;
    return {
      contexts: { ...contexts, job: { ...contexts.job, status }, env, ...more },
      status: this.statusFunctions,
      hashFiles: (patterns) => hashFiles(this.folders.workspace, patterns),
    };
  }
}
