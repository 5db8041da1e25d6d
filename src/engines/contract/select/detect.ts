import { own } from "../json.ts";
import { isIntrospection, isSchemaPath } from "../graphql/kind.ts";
import type { Git } from "../../../ports/index.ts";

/** Folders that hold other people's descriptions, or examples of broken ones. */
const foreign = /(?:^|\/)(?:node_modules|vendor|dist|build|__tests__|tests?|fixtures|testdata)\//;

/** Files that are read to see whether they are descriptions; more are left to `spec`. */
const maxCandidates = 400;

/** Paths of OpenAPI documents and GraphQL schemas at any of the commits, sorted. */
export async function detect(
  git: Git,
  trees: readonly (readonly [commit: string, paths: ReadonlySet<string>])[],
): Promise<string[]> {
  const found = new Set<string>();
  for (const [commit, paths] of trees) {
    const candidates = [...paths].filter(
      (path) => /\.(?:ya?ml|json)$/i.test(path) && !foreign.test(path),
    );
    for (const path of candidates.sort(byLikelihood).slice(0, maxCandidates)) {
      if (found.has(path)) continue;
      const text = await git.show(commit, path);
      if (text !== undefined && (isOpenApi(text) || isIntrospection(text))) found.add(path);
    }
    for (const path of await detectSchemas(git, commit, paths)) found.add(path);
  }
  return [...found].sort();
}

/** GraphQL schemas, by file or by the folder over which they are spread. */
async function detectSchemas(
  git: Git,
  commit: string,
  paths: ReadonlySet<string>,
): Promise<readonly string[]> {
  const candidates = [...paths].filter((path) => isSchemaPath(path) && !foreign.test(path));
  if (candidates.length === 0) return [];
  const texts = new Map<string, string>();
  for (const path of candidates.slice(0, maxCandidates)) {
    const text = await git.show(commit, path);
    if (text !== undefined) texts.set(path, text);
  }
  const { schemasIn } = await import("../graphql/detect.ts");
  return schemasIn(texts);
}

function byLikelihood(left: string, right: string): number {
  const unlikely = (path: string) => (/openapi|swagger|api/i.test(path) ? 0 : 1);
  return unlikely(left) - unlikely(right) || (left < right ? -1 : 1);
}

/** `openapi: 3.…` or `swagger: "2.0"` at the top. What is too broken to tell is kept: it fails aloud. */
function isOpenApi(text: string): boolean {
  if (!/^\s*\{/.test(text))
    return /^["']?(?:openapi["']?\s*:\s*["']?3\.|swagger["']?\s*:\s*["']?2)/m.test(text);
  if (!/"(?:openapi"\s*:\s*"3\.|swagger"\s*:\s*"2\.)/.test(text)) return false;
  try {
    const value: unknown = JSON.parse(text);
    return own(value, "openapi") !== undefined || own(value, "swagger") !== undefined;
  } catch {
    return true;
  }
}
