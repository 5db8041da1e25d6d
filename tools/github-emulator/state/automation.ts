import type { Account } from "./identity.ts";
import type { Repository } from "./model.ts";

/** Where secrets are sealed to: one key pair and its values. */
export interface Vault {
  readonly keyId: string;
  /** Base64 of the 32 bytes of an X25519 public key. */
  readonly publicKey: string;
  /** Base64 of the 32 bytes of its private key, so that a test can open what was sealed. */
  readonly privateKey: string;
  readonly secrets: Map<string, Secret>;
}

export interface Secret {
  readonly name: string;
  sealed: string;
  readonly created: Date;
  updated: Date;
  visibility: "all" | "private" | "selected";
  selected: readonly number[];
}

export interface Variable {
  readonly name: string;
  value: string;
  readonly created: Date;
  updated: Date;
  visibility: "all" | "private" | "selected";
}

export interface Environment {
  readonly id: number;
  readonly name: string;
  readonly created: Date;
  updated: Date;
  waitTimer: number;
  branchPolicy: { protected_branches: boolean; custom_branch_policies: boolean } | null;
  readonly secrets: Vault;
  readonly variables: Map<string, Variable>;
}

export interface Workflow {
  readonly id: number;
  readonly name: string;
  readonly path: string;
  readonly created: Date;
}

export interface Run {
  readonly id: number;
  readonly number: number;
  attempt: number;
  readonly workflow: Workflow;
  readonly event: string;
  readonly actor: Account;
  readonly head: { readonly repository: Repository; readonly branch: string; readonly sha: string };
  /** Empty for runs of forks, as on GitHub: the number has to come from somewhere else. */
  readonly pulls: readonly number[];
  readonly title: string;
  status: "queued" | "in_progress" | "completed";
  conclusion: string | null;
  readonly created: Date;
  updated: Date;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly run: Run;
  readonly zip: Buffer;
  readonly digest: string;
  readonly created: Date;
  readonly expires: Date;
}

export interface SarifUpload {
  readonly id: string;
  readonly sha: string;
  readonly ref: string;
  readonly log: unknown;
}

export interface Dispatch {
  readonly kind: "workflow" | "repository";
  readonly name: string;
  readonly ref: string | undefined;
  readonly inputs: unknown;
}

export type SecretKind = "actions" | "dependabot" | "codespaces" | "agents";

/** What an organization keeps outside its repositories. */
export interface Organization {
  readonly account: Account;
  readonly secrets: Readonly<Record<SecretKind, Vault>>;
  readonly variables: Map<string, Variable>;
}
