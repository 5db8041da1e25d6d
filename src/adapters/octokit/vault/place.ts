import type { Home, SecretStore } from "../../../ports/index.ts";

/** Where secrets live, and the least permission that writes there. */
export interface Place {
  /** What stands before `/secrets` and `/variables` in the paths of the API. */
  readonly path: string;
  /** As the page for a fine-grained token words it. */
  readonly permission: string;
  /** What GitHub wants to be told with every secret and with a new variable. */
  readonly secretFields: Readonly<Record<string, unknown>>;
  readonly variableFields: Readonly<Record<string, unknown>>;
}

const repositoryPermissions: Readonly<Record<SecretStore, string>> = {
  actions: "Secrets: write, and Variables: write",
  dependabot: "Dependabot secrets: write",
  codespaces: "Codespaces secrets: write",
  agents: "Agent secrets: write, and Agent variables: write",
};

const organizationPermissions: Readonly<Record<SecretStore, string>> = {
  actions: "Secrets: write, and Variables: write, of the organization",
  dependabot: "Dependabot secrets: write, of the organization",
  codespaces: "Codespaces secrets: write, of the organization",
  agents: "Agent secrets: write, and Agent variables: write, of the organization",
};

export function placeOf(home: Home): Place {
  switch (home.kind) {
    case "environment":
      return environmentPlace(home.repository, home.environment);
    case "repository":
      return repositoryPlace(home.repository, home.store);
    case "organization":
      return organizationPlace(home);
  }
}

/** An environment's secrets and variables are one permission, on one repository. */
export function environmentPlace(repository: string, environment: string): Place {
  const path = `/repos/${repository}/environments/${encodeURIComponent(environment)}`;
  return { path, permission: "Environments: write", secretFields: {}, variableFields: {} };
}

/** A repository's secrets and its variables are two permissions. */
export function repositoryPlace(repository: string, store: SecretStore = "actions"): Place {
  const path = `/repos/${repository}/${store}`;
  const permission = repositoryPermissions[store];
  return { path, permission, secretFields: {}, variableFields: {} };
}

function organizationPlace({
  organization,
  store,
  visibility,
  repositoryIds,
}: Extract<Home, { kind: "organization" }>): Place {
  const selected = visibility === "selected" ? { selected_repository_ids: repositoryIds } : {};
  const fields = { visibility, ...selected };
  return {
    path: `/orgs/${organization}/${store}`,
    permission: organizationPermissions[store],
    secretFields: fields,
    variableFields: fields,
  };
}
