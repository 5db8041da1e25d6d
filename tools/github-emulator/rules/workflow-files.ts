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
