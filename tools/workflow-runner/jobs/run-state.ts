import type { Permissions } from "../plan/permissions.ts";
import type { RepositoryShelf } from "../repositories/repository-shelf.ts";
import type { RunStore } from "../store/run-store.ts";
import type { WorkflowEvent } from "../trigger/listens.ts";
import type { ActionLibrary } from "../steps/action-library.ts";
import type { JobResult } from "../plan/job-graph.ts";
import type { Annotation } from "../steps/annotation.ts";
import type { Concurrency } from "../plan/concurrency.ts";
import type { Semaphore } from "./semaphore.ts";

export interface ServerAddresses {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  issueToken(request: {
    repository: string;
    permissions: Record<string, "read" | "write">;
    login: string;
  }): string | Promise<string>;
  /** What a job is given that names an environment, as it is when the job starts. */
  environment?(request: { repository: string; name: string }): EnvironmentContents;
}

export interface EnvironmentContents {
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
}

export interface StepReport {
  readonly name: string;
  readonly conclusion: JobResult;
  /** Before continue-on-error was applied. */
  readonly outcome: JobResult;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

export interface JobReport {
  /** The key in its workflow. */
  readonly id: string;
  /** As GitHub shows it: "call / build (22)". */
  readonly name: string;
  readonly conclusion: JobResult;
  readonly permissions: Permissions;
  readonly concurrency?: Concurrency;
  readonly steps: readonly StepReport[];
  readonly outputs: Readonly<Record<string, string>>;
  /** What went wrong outside any step, such as an empty matrix. */
  readonly annotations: readonly Annotation[];
}

/** Where a line of the log belongs. */
export interface LogPlace {
  readonly job: string;
  readonly step: string;
}

/** What all jobs of a run share. */
export interface RunState {
  readonly id: number;
  readonly attempt: number;
  /** The run's page on the server. */
  readonly url: string;
  /** The caller, "owner/name". */
  readonly repository: string;
  readonly ref: string;
  readonly sha: string;
  readonly event: WorkflowEvent;
  readonly fromFork: boolean;
  readonly actor: string;
  readonly folder: string;
  readonly shelf: RepositoryShelf;
  readonly actions: ActionLibrary;
  readonly store: RunStore;
  readonly server: ServerAddresses;
  readonly vars: Readonly<Record<string, string>>;
  readonly slots: Semaphore;
  readonly signal: AbortSignal;
  readonly reports: JobReport[];
  readonly onLog: (line: string, place: LogPlace) => void;
  /** Tokens handed out so far, with what each may do. */
  readonly tokens: Map<string, Permissions>;
  nextJobNumber: number;
}
