/** A pull request that was opened from the branch of proposals, by whomever. */
export interface ProposalPull {
  readonly number: number;
  readonly url: string;
  readonly author: string;
  readonly body: string;
  readonly state: "open" | "merged" | "closed";
  /** Where its branch is now. */
  readonly tip: string;
  /** False where GitHub knows of a conflict with its base. */
  readonly mergeable: boolean;
}

export interface ProposalCommit {
  readonly headline: string;
  readonly body: string;
  readonly files: ReadonlyMap<string, string>;
}

/** What `propose` asks of GitHub. It reads names of files and never what is in them. */
export interface ProposalForge {
  /** The login that this token writes as. */
  viewer(): Promise<string>;
  /** Every path at a commit with git's mode, such as `120000` for a symbolic link. */
  entries(commit: string): Promise<ReadonlyMap<string, string>>;
  /** All that were ever opened from a branch of the repository itself, newest first. */
  pulls(branch: string): Promise<readonly ProposalPull[]>;
  /**
   * Puts these commits, made and signed by GitHub, on top of a commit, and the branch there in one
   * move: an open pull request of it never looks empty, which GitHub would close.
   * @returns the branch's new tip.
   */
  publish(branch: string, base: string, commits: readonly ProposalCommit[]): Promise<string>;
  open(pull: { title: string; body: string; branch: string; base: string }): Promise<string>;
  update(number: number, change: { title: string; body: string }): Promise<void>;
}
