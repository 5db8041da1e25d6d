import type { GitStore } from "../git/git-store.ts";
import type {
  Artifact,
  Dispatch,
  Environment,
  Run,
  SarifUpload,
  SecretKind,
  Variable,
  Vault,
  Workflow,
} from "./automation.ts";
import type { Account, App } from "./identity.ts";

export type * from "./automation.ts";
export type * from "./identity.ts";

export interface Label {
  readonly id: number;
  name: string;
  color: string;
  description: string | null;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly author: Account;
  readonly app: App | undefined;
  body: string;
  readonly created: Date;
  updated: Date;
  minimized: string | undefined;
  readonly reactions: Reaction[];
}

export interface Reaction {
  readonly id: number;
  readonly author: Account;
  /** As GitHub spells it: `+1`, `confused` … */
  readonly content: string;
  readonly created: Date;
}

/** Who put a label on or took it off, and when. */
export interface LabelEvent {
  readonly id: number;
  readonly event: "labeled" | "unlabeled";
  readonly label: Label;
  readonly actor: Account;
  readonly created: Date;
}

export interface Side {
  /** Undefined when the fork was deleted. */
  readonly repository: Repository | undefined;
  readonly ref: string;
  sha: string;
}

export interface Pull {
  readonly id: number;
  draft: boolean;
  readonly head: Side;
  base: Side;
  merged: Date | undefined;
  mergedBy: Account | undefined;
  mergeCommit: string | undefined;
  readonly reviews: Review[];
}

export interface Review {
  readonly id: number;
  readonly author: Account;
  readonly body: string;
  readonly state: "PENDING" | "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED";
  readonly commit: string;
  readonly submitted: Date;
}

export interface ReviewComment {
  readonly id: number;
  readonly pull: number;
  readonly review: number | null;
  readonly author: Account;
  readonly body: string;
  readonly path: string;
  readonly line: number | null;
  readonly side: "LEFT" | "RIGHT";
  readonly commit: string;
  readonly created: Date;
}

/** An issue; with `pull`, a pull request. */
export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly author: Account;
  title: string;
  body: string | null;
  state: "open" | "closed";
  stateReason: string | null;
  closed: Date | undefined;
  closedBy: Account | undefined;
  labels: Label[];
  readonly labelEvents: LabelEvent[];
  assignees: Account[];
  readonly created: Date;
  updated: Date;
  readonly pull: Pull | undefined;
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: "notice" | "warning" | "failure";
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

export interface CheckRun {
  readonly id: number;
  readonly suite: number;
  readonly app: App;
  readonly sha: string;
  name: string;
  status: string;
  conclusion: string | null;
  externalId: string;
  detailsUrl: string | null;
  started: string;
  completed: string | null;
  output: { title: string | null; summary: string | null; text: string | null };
  readonly annotations: Annotation[];
}

export interface Status {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: "error" | "failure" | "pending" | "success";
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly author: Account;
  readonly created: Date;
}

export interface Repository {
  readonly id: number;
  readonly owner: Account;
  readonly name: string;
  readonly private: boolean;
  readonly defaultBranch: string;
  readonly parent: Repository | undefined;
  readonly git: GitStore;
  readonly created: Date;
  /** The setting "Allow GitHub Actions to create and approve pull requests"; off at first. */
  readonly actionsMayOpenPullRequests: boolean;
  readonly collaborators: Map<string, string>;
  readonly issues: Map<number, Issue>;
  readonly labels: Map<string, Label>;
  readonly comments: Map<number, Comment>;
  readonly reviewComments: Map<number, ReviewComment>;
  readonly checkRuns: Map<number, CheckRun>;
  readonly statuses: Status[];
  readonly secrets: Readonly<Record<SecretKind, Vault>>;
  readonly variables: Map<string, Variable>;
  readonly environments: Map<string, Environment>;
  readonly workflows: Map<number, Workflow>;
  readonly runs: Map<number, Run>;
  readonly artifacts: Map<number, Artifact>;
  readonly sarif: Map<string, SarifUpload>;
  readonly dispatches: Dispatch[];
}
