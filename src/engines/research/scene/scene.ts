import type { HistoryRecord } from "../../../history/index.ts";
import type { ModuleFacts } from "../../../lab/index.ts";
import type { BlamedLine, Http, HistoryCommit } from "../../../ports/index.ts";
import type { Role } from "./roles.ts";

export interface SourceFile {
  /** From the top of the repository, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly role: Role;
  /** Undefined for what is too large or no text. */
  readonly text: string | undefined;
}

/** A result that a tool has left in the project's folder, tracked or not. */
export interface ResultFile {
  /** From the project's folder. */
  readonly path: string;
  readonly text: string;
}

export interface PackageFile {
  readonly path: string;
  readonly json: Readonly<Record<string, unknown>>;
}

/** What all collectors look at: read once, at one commit. */
export interface Scene {
  /** Full hash; `none` where there is no repository. */
  readonly commit: string;
  /** When that commit was made: every age counts from here, so a later run finds the same. */
  readonly at: Date;
  /** The project's own path in the repository: "" at its top, else with a slash at its end. */
  readonly prefix: string;
  readonly files: readonly SourceFile[];
  readonly byPath: ReadonlyMap<string, SourceFile>;
  /** Why nothing can be said of the past, where that is so. */
  readonly withoutHistory: string | undefined;
  /** The window that counts as the recent past, newest first, without merges. */
  readonly commits: readonly HistoryCommit[];
  /** Every commit that was read, the window first. */
  readonly allCommits: readonly HistoryCommit[];
  readonly packages: readonly PackageFile[];
  /** Facts of every JavaScript and TypeScript file that is no test and not generated. */
  modules(): Promise<readonly ModuleFacts[]>;
  results(): Promise<readonly ResultFile[]>;
  /** What earlier runs of bench measured, where a history was given. */
  measured(): Promise<readonly HistoryRecord[]>;
  blame(path: string, lines: readonly number[]): Promise<readonly BlamedLine[]>;
  /** Undefined where the network is not to be used. */
  readonly http: Http | undefined;
  readonly registry: string;
}
