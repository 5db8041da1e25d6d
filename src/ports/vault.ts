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
