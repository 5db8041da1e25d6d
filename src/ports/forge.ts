export interface PullRequest {
  readonly number: number;
  readonly draft: boolean;
  readonly open: boolean;
  readonly labels: readonly string[];
  readonly base: { readonly sha: string; readonly ref: string; readonly repository: string };
  readonly head: {
    readonly sha: string;
    readonly ref: string;
    /** Undefined when the fork was deleted. */
    readonly repository: string | undefined;
  };
}

export interface ForgeComment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly url: string;
}

export interface CheckAnnotation {
  readonly path: string;
  readonly line: number;
  readonly level: "notice" | "warning" | "failure";
  readonly title: string;
  readonly message: string;
}

export interface Check {
  readonly name: string;
  readonly sha: string;
  readonly conclusion: "success" | "failure" | "neutral";
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

/** What a login may do in the repository, in GitHub's older words, which know no triage. */
export type Access = "admin" | "write" | "read" | "none";

/** The repository on GitHub. A refused permission is a Failure with code `permission-missing`. */
export interface Forge {
  /** The login that this token writes as. */
  viewer(): Promise<string>;
  pullRequest(number: number): Promise<PullRequest>;
  /** Open pull requests from one branch, of a fork or of the repository itself. */
  pullRequestsFrom(owner: string, branch: string): Promise<readonly PullRequest[]>;
  /** A file's text at a commit, or undefined when it is not there. */
  file(path: string, commit: string): Promise<string | undefined>;
  /** When a commit was made, ISO 8601; undefined where there is none. */
  commitTime(commit: string): Promise<string | undefined>;
  changedPaths(pullRequest: number): Promise<readonly string[]>;
  /** All pages, oldest first. */
  comments(pullRequest: number): Promise<readonly ForgeComment[]>;
  createComment(pullRequest: number, body: string): Promise<ForgeComment>;
  updateComment(id: number, body: string): Promise<ForgeComment>;
  deleteComment(id: number): Promise<void>;
  /** Any number of annotations; sent in the portions that GitHub takes. */
  createCheck(check: Check): Promise<void>;
  /** What somebody may do here; `none` for a login that there is not. */
  access(login: string): Promise<Access>;
  /** Who last put a label on, for a label that is on; undefined where GitHub cannot tell. */
  labeling(
    pullRequest: number,
    label: string,
  ): Promise<{ readonly id: number; readonly by: string } | undefined>;
  react(comment: number, reaction: "+1" | "confused" | "eyes"): Promise<void>;
  /**
   * Runs again what failed in the newest failed run of the same workflow on the same commit.
   * @returns why it was not, in GitHub's words, where it was not.
   */
  rerunFailed(run: number, sha: string): Promise<string | undefined>;
  /** Requests sent so far. */
  readonly calls: () => number;
}
