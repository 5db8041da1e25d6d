import { conformance } from "../../../tools/github-emulator/description/conformance.ts";
import type { Stage } from "./setup.ts";

export type Parameters = Record<string, unknown>;
export type Ask = (operation: string, parameters?: Parameters) => Promise<Record<string, unknown>>;

export const operations = new Map(conformance().slice.operations.map((item) => [item.id, item]));

/** The permissions of an app that may do all. */
export const everything = Object.fromEntries(
  [
    ...["actions", "actions_variables", "administration", "checks", "codespaces_secrets"],
    ...["agent_secrets", "organization_agent_secrets"],
    ...["contents", "dependabot_secrets", "environments", "issues", "pull_requests", "secrets"],
    ...["security_events", "statuses", "organization_secrets", "organization_actions_variables"],
    ...["organization_dependabot_secrets", "organization_codespaces_secrets"],
  ].map((name) => [name, "write" as const]),
);

/** Sends requests by the id of their operation. */
export function asker(it: Stage, octokit: ReturnType<Stage["client"]>): Ask {
  return async (id, parameters = {}) => {
    const operation = operations.get(id);
    if (operation === undefined) throw new Error(`no operation ${id} in the slice`);
    const url = `${it.emulator.apiUrl}${operation.path}`;
    const answer = await octokit.request(`${operation.method} ${url}`, parameters);
    return answer.data as Record<string, unknown>;
  };
}
