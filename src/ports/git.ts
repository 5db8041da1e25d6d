export interface ChangedFile {
  readonly path: string;
  readonly status: "added" | "modified" | "removed" | "renamed";
}

/** Questions about the repository's history. Nothing here changes the work tree. */
export interface Git {
  /** The commit that `ref` names. Throws a Failure when there is none. */
  commit(ref: string): Promise<string>;
  /** When a commit was made, by its committer. */
  committedAt(commit: string): Promise<Date>;
  /** The best common ancestor, or undefined for unrelated or cut-off histories. */
  mergeBase(left: string, right: string): Promise<string | undefined>;
  /** A file's text at a commit, or undefined when it is not there. */
  show(commit: string, path: string): Promise<string | undefined>;
  /** Every path at a commit, sorted. */
  list(commit: string): Promise<readonly string[]>;
  changed(base: string, head: string): Promise<readonly ChangedFile[]>;
}
