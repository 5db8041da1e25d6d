import type { Issues } from "./issues.ts";
import type { Runs } from "./runs.ts";
import type { Home, Vault } from "./vault.ts";

/** What a token is answered when it asks for something. */
export interface ProbeAnswer {
  readonly status: number;
  /** Scopes of a classic token (`x-oauth-scopes`); undefined for every other kind. */
  readonly scopes: readonly string[] | undefined;
  readonly body: unknown;
}

/** GitHub's API with tokens that a step was given for different parts of its work. */
export interface GitHub {
  vault(token: string, home: Home): Vault;
  runs(token: string, repository: string): Runs;
  issues(token: string, repository: string): Issues;
  /** Sends one request as it is; a refusal is an answer. `path` begins with `/`. */
  probe(token: string, method: "GET" | "DELETE" | "PATCH", path: string): Promise<ProbeAnswer>;
  /** Requests sent so far. */
  calls(): number;
}
