import { Refusal } from "../server/refusal.ts";
import type { Rule } from "./rule.ts";
import { effective } from "./token-permission.ts";
import type { Token } from "../state/model.ts";

/**
 * The sentence GitHub refuses a change below `.github/workflows` with, or undefined. GITHUB_TOKEN
 * can never hold the `workflows` permission.
 */
export function refuseWorkflowFiles(token: Token, paths: readonly string[]): string | undefined {
  const touched = paths.find((path) => /^\.github\/workflows\/.+\.ya?ml$/.test(path));
  if (touched === undefined || effective(token)["workflows"] === "write") return undefined;
  const kind = token.app === undefined ? "a Personal Access Token" : "a GitHub App";
  const scope = token.app === undefined ? "`workflow` scope" : "`workflows` permission";
  return `refusing to allow ${kind} to create or update workflow \`${touched}\` without ${scope}`;
}

/** Trees and files that hold workflows; the ref that points at them is moved later, unchecked. */
export const workflowFiles: Rule = {
  operations: new Set([
    "git/create-tree",
    "repos/create-or-update-file-contents",
    "repos/delete-file",
  ]),
  check(call) {
    const { tree = [] } = call.body as { tree?: { path?: string }[] };
    const paths = call.has("path") ? [call.param("path")] : tree.map(({ path = "" }) => path);
    const why = refuseWorkflowFiles(call.actor, paths);
    if (why !== undefined) throw new Refusal(403, why);
  },
};
