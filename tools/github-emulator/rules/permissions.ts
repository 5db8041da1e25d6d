/**
 * What each operation asks of a token, spelled as in GitHub's `x-accepted-github-permissions`
 * header: `;` between sets of which one is enough, `,` within a set of which all are needed.
 * Source: "Permissions required for GitHub Apps" in GitHub's documentation.
 */
const byOperation: Readonly<Record<string, string>> = {
  "issues/create": "issues=write",
  "pulls/merge": "contents=write",
  "repos/get": "metadata=read",
  "repos/get-collaborator-permission-level": "metadata=read",
  "repos/create-commit-status": "statuses=write",
  "repos/get-combined-status-for-ref": "statuses=read",
  "repos/list-commit-statuses-for-ref": "statuses=read",
  "repos/list-pull-requests-associated-with-commit": "pull_requests=read; contents=read",
  "repos/get-all-environments": "actions=read",
  "repos/get-environment": "actions=read",
  "repos/create-or-update-environment": "administration=write",
  "repos/delete-an-environment": "administration=write",
  "actions/create-workflow-dispatch": "actions=write",
  "actions/delete-artifact": "actions=write",
  "actions/set-selected-repos-for-org-secret": "organization_secrets=write",
  "actions/list-selected-repos-for-org-secret": "organization_secrets=read",
};

/** Families of operations, by what their ids begin with or hold; the first that fits decides. */
const families: readonly (readonly [RegExp, string])[] = [
  [/^(apps|meta|rate-limit|users)\//, ""],
  [/^actions\/.*environment-(secret|variable|public-key)/, "environments"],
  [/^actions\/.*org-(secret|public-key)/, "organization_secrets"],
  [/^actions\/.*org-variable/, "organization_actions_variables"],
  [/^actions\/.*repo-(secret|public-key)/, "secrets"],
  [/^actions\/.*repo-variable/, "actions_variables"],
  [/^actions\//, "actions"],
  [/^dependabot\/.*org-/, "organization_dependabot_secrets"],
  [/^dependabot\//, "dependabot_secrets"],
  [/^codespaces\/.*org-/, "organization_codespaces_secrets"],
  [/^codespaces\//, "codespaces_secrets"],
  [/^agents\/.*org-/, "organization_agent_secrets"],
  [/^agents\//, "agent_secrets"],
  [/^checks\//, "checks"],
  [/^code-scanning\//, "security_events"],
  [/^(issues|reactions)\//, "issues pull_requests"],
  [/^pulls\//, "pull_requests"],
  [/^(git|repos)\//, "contents"],
];

/** Undefined where any token, or none, will do. */
export function requiredPermissions(operation: string): string | undefined {
  const exact = byOperation[operation];
  if (exact !== undefined) return exact;
  const names = families.find(([pattern]) => pattern.test(operation))?.[1];
  if (names === undefined || names === "") return undefined;
  const access = /\/(get|list|download|compare|check)/.test(operation) ? "read" : "write";
  return names
    .split(" ")
    .map((name) => `${name}=${access}`)
    .join("; ");
}
