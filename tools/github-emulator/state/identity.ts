import type { Repository } from "./model.ts";

export type Access = "read" | "write";
/** Names as GitHub's headers spell them: `pull_requests`, `organization_secrets`. */
export type Permissions = Readonly<Record<string, Access>>;

export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: "User" | "Bot" | "Organization";
}

export interface App {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly owner: Account;
  readonly permissions: Permissions;
  /** PEM; checks the JSON web tokens the app signs. Undefined for apps that never sign any here. */
  readonly publicKey: string | undefined;
}

export interface Installation {
  readonly id: number;
  readonly app: App;
  readonly account: Account;
  readonly repositories: readonly Repository[];
}

export interface Token {
  readonly value: string;
  readonly account: Account;
  /** The app that check runs and comments of this token belong to. */
  readonly app: App | undefined;
  /** What it may touch; others only as far as they are public. */
  readonly repositories: readonly Repository[];
  readonly permissions: Permissions;
  /** True for the token of a `pull_request` run from a fork: nothing above read. */
  readonly fork: boolean;
  readonly expires: Date | undefined;
}
