/** Where secrets live, and the least permission that writes there. */
export interface Place {
  /** What stands before `/secrets` and `/variables` in the paths of the API. */
  readonly path: string;
  /** As the page for a fine-grained token words it. */
  readonly permission: string;
}

/** An environment's secrets and variables are one permission, on one repository. */
export function environmentPlace(repository: string, environment: string): Place {
  const path = `/repos/${repository}/environments/${encodeURIComponent(environment)}`;
  return { path, permission: "Environments: write" };
}

/** A repository's secrets and its variables are two permissions. */
export function repositoryPlace(repository: string): Place {
  return {
    path: `/repos/${repository}/actions`,
    permission: "Secrets: write and Variables: write",
  };
}
