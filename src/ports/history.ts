export interface FileChange {
  /** From the top of the repository, with forward slashes. */
  readonly path: string;
  /** Lines; 0 for both where git counts none, as in binary files. */
  readonly added: number;
  readonly removed: number;
}

export interface HistoryCommit {
  readonly id: string;
  /** When it was committed. */
  readonly at: Date;
  /** The author's address, as `.mailmap` has it. */
  readonly author: string;
  readonly subject: string;
  /** Renames count as a removal and an addition. */
  readonly files: readonly FileChange[];
}

export interface TrackedFile {
  readonly path: string;
  /** The hash of its content. */
  readonly blob: string;
  readonly bytes: number;
}

export interface BlamedLine {
  readonly line: number;
  readonly commit: string;
  readonly at: Date;
}

/** The past of one repository. Nothing here changes it. */
export interface History {
  /** The folder's own path in the repository: "" at its top, else with a slash at its end. */
  readonly prefix: string;
  /** True where the clone does not go back to the first commit. */
  readonly shallow: boolean;
  /** Commits that are no merges, newest first: `git log --no-merges -n most`. */
  commits(head: string, most: number): Promise<readonly HistoryCommit[]>;
  /** Regular files below the folder. */
  files(head: string): Promise<readonly TrackedFile[]>;
  /** Contents by blob, as UTF-8. */
  texts(blobs: readonly string[]): Promise<ReadonlyMap<string, string>>;
  blame(head: string, path: string, lines: readonly number[]): Promise<readonly BlamedLine[]>;
}

export interface Histories {
  /** Undefined where the folder is in no repository that may be read, or has no commit. */
  open(folder: string): Promise<{ readonly head: string; readonly history: History } | undefined>;
}
