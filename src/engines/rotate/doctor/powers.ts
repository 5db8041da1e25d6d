/**
 * What a token may do beyond its work, found out by requests that change nothing: a read that no
 * token without the permission gets, or a write to something that does not exist. GitHub judges the
 * permission first, so 403 says "may not" and 404 or 422 "may, but there is no such thing".
 */
export interface Power {
  /** As the page for fine-grained tokens words it. */
  readonly permission: string;
  readonly method: "GET" | "DELETE" | "PATCH";
  /** In a repository, `{owner}/{name}`; `absent` is a name that nothing has. */
  readonly path: (repository: string, absent: string) => string;
}

export const powers: readonly Power[] = [
  {
    permission: "Administration: write",
    method: "DELETE",
    path: (repository, absent) => `/repos/${repository}/environments/${absent}`,
  },
  {
    permission: "Contents: write",
    method: "DELETE",
    path: (repository, absent) => `/repos/${repository}/git/refs/heads/${absent}`,
  },
  {
    permission: "Actions: write",
    method: "DELETE",
    path: (repository) => `/repos/${repository}/actions/artifacts/1`,
  },
  {
    permission: "Secrets: read",
    method: "GET",
    path: (repository) => `/repos/${repository}/actions/secrets`,
  },
  {
    permission: "Variables: read",
    method: "GET",
    path: (repository) => `/repos/${repository}/actions/variables`,
  },
  {
    permission: "Dependabot secrets: read",
    method: "GET",
    path: (repository) => `/repos/${repository}/dependabot/secrets`,
  },
  {
    permission: "Codespaces secrets: write",
    method: "GET",
    path: (repository) => `/repos/${repository}/codespaces/secrets`,
  },
];

/** Kinds of home that need a power of the list above. */
export function neededPowers(homes: readonly { kind: string; store?: string }[]): Set<string> {
  const needed = new Set<string>();
  for (const { kind, store } of homes) {
    if (kind !== "repository") continue;
    if (store === "actions") needed.add("Secrets: read").add("Variables: read");
    if (store === "dependabot") needed.add("Dependabot secrets: read");
    if (store === "codespaces") needed.add("Codespaces secrets: write");
  }
  return needed;
}
