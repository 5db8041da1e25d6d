/** Whose secrets they are, as the API's paths tell them apart. */
export type SecretStore = "actions" | "dependabot" | "codespaces" | "agents";

/** Where on GitHub a secret lives. `repository` is `owner/name`. */
export type Home =
  | { readonly kind: "environment"; readonly repository: string; readonly environment: string }
  | { readonly kind: "repository"; readonly repository: string; readonly store: SecretStore }
  | {
      readonly kind: "organization";
      readonly organization: string;
      readonly store: SecretStore;
      /** Which of its repositories may read it; GitHub asks for it with every write. */
      readonly visibility: "all" | "private" | "selected";
      /** Ids, where only selected ones may. */
      readonly repositoryIds?: readonly number[];
    };

/**
 * One place on GitHub that holds secrets, with the variables beside them. What a secret holds can
 * be written and never read; a variable can be read. Neither can be compared and swapped.
 */
export interface Vault {
  /** Creates or replaces it. */
  writeSecret(name: string, value: string): Promise<void>;
  deleteSecret(name: string): Promise<void>;
  /** Names, and when each was last written, ISO 8601. */
  secrets(): Promise<readonly { readonly name: string; readonly updatedAt: string }[]>;
  variable(name: string): Promise<string | undefined>;
  /** Creates or replaces it. */
  writeVariable(name: string, value: string): Promise<void>;
}
