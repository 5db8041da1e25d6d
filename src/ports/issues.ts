export interface ForgeIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly open: boolean;
}

/** The issues of one repository. */
export interface Issues {
  /** The oldest that this very token's login has opened with a marker in its first line. */
  find(label: string, marker: string): Promise<ForgeIssue | undefined>;
  create(issue: { title: string; body: string; label: string }): Promise<void>;
  update(number: number, change: { title: string; body: string; open: boolean }): Promise<void>;
}
