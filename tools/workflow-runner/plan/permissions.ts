import { isObject, type Json } from "../language/json.ts";

export type Access = "read" | "write";
/** What a job's token may do; a scope that is absent is none. */
export type Permissions = Readonly<Record<string, Access>>;

/** Source: the schema of `permissions` in GitHub's workflow parser, 0.3.61. */
const scopes = [
  "actions",
  "artifact-metadata",
  "attestations",
  "checks",
  "code-quality",
  "contents",
  "copilot-requests",
  "deployments",
  "discussions",
  "drives",
  "id-token",
  "issues",
  "models",
  "packages",
  "pages",
  "pull-requests",
  "repository-projects",
  "security-events",
  "statuses",
  "vulnerability-alerts",
];

/** A new repository's setting: what a workflow gets that declares nothing. */
export const repositoryDefault: Permissions = { contents: "read", packages: "read" };

/** Every token may read the repository's metadata, whatever is declared. */
const always: Permissions = { metadata: "read" };

/** The declared permissions, or undefined where nothing is declared. */
export function declaredPermissions(value: Json): Permissions | undefined {
  if (value === "read-all") return everything("read");
  if (value === "write-all") return everything("write");
  if (!isObject(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([scope, access]) =>
      access === "read" || access === "write" ? [[scope, access] as const] : [],
    ),
  );
}

/** A scope that is wanted but not granted, in GitHub's words; undefined when all are granted. */
export function excess(wanted: Permissions, granted: Permissions): string | undefined {
  for (const [scope, access] of Object.entries(wanted)) {
    const held = granted[scope];
    if (held === undefined || (access === "write" && held === "read"))
      return `requesting '${scope}: ${access}', but is only allowed '${scope}: ${held ?? "none"}'`;
  }
  return undefined;
}

/**
 * What the token gets in the end. A pull request from a fork only reads, whatever is declared.
 */
export function effectivePermissions(declared: Permissions, readOnly: boolean): Permissions {
  const granted = Object.entries(declared).flatMap(([scope, access]) => {
    if (!readOnly) return [[scope, access] as const];
    return scope === "id-token" || scope === "copilot-requests" ? [] : [[scope, "read"] as const];
  });
  return { ...Object.fromEntries(granted), ...always };
}

function everything(access: Access): Permissions {
  return Object.fromEntries(scopes.map((scope) => [scope, access]));
}
