import { posix } from "node:path";
import type { Files } from "../../../ports/index.ts";
import { isSchemaPath } from "../graphql/kind.ts";

/** The files of a GraphQL schema that is spread over a folder, sorted. */
export function schemaParts(folder: string, paths: Iterable<string>): string[] {
  const prefix = folder === "." ? "" : `${folder.replace(/\/$/, "")}/`;
  return [...paths].filter((path) => path.startsWith(prefix) && isSchemaPath(path)).sort();
}

/** The same for a folder on disk; nothing for what has the name of a file. */
export async function partsOnDisk(files: Files, path: string): Promise<{ parts?: string[] }> {
  if (posix.extname(path) !== "") return {};
  const inside = await files.list(path);
  const parts = inside.filter(isSchemaPath).map((name) => posix.join(path, name));
  return parts.length > 0 ? { parts } : {};
}
