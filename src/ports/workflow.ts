export interface JobAnnotation {
  readonly level: "notice" | "warning" | "error";
  readonly title: string;
  readonly message: string;
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
}

/** The running job, as a step sees it: what it was given and what it can leave behind. */
export interface Workflow {
  readonly eventName: string;
  /** The webhook payload. Foreign: nothing in it is checked yet. */
  readonly event: unknown;
  /** `owner/name`. */
  readonly repository: string;
  /** Page of this run, or undefined outside GitHub. */
  readonly runUrl: string | undefined;
  readonly runId: number;
  /** From 1 up: which time it is that this run runs. */
  readonly runAttempt: number;
  /** The branch or tag that started the run, whole: `refs/heads/main`. */
  readonly ref: string;
  /** The commit that the run is about; on a pull request a merge of both sides. */
  readonly sha: string;
  readonly workspace: string;
  /** How to call this very version from a shell: `npx --yes github:owner/name#sha`, or `lamplighter`. */
  readonly self: string;
  output(name: string, value: string): void;
  summary(markdown: string): Promise<void>;
  annotate(annotation: JobAnnotation): void;
  /** Puts foreign text into the log, where no line of it is taken for a command to the runner. */
  quote(text: string): void;
}
