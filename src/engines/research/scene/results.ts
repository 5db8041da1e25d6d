import { join } from "node:path";
import type { Files } from "../../../ports/index.ts";
import type { ResultFile } from "./scene.ts";

/** Where Jest, Vitest, c8, nyc, StrykerJS, and reporters for JUnit's format write by default. */
const usualFolders = ["coverage", "reports", "test-results", "test-reports", "lamplighter-reports"];
const usualFiles = ["junit.xml", "jest-results.json", "test-results.json", "lcov.info"];

const most = { files: 300, bytes: 64 * 1024 * 1024 };

/** Results that tools have left, tracked or not: they are on the disk, not in the commit. */
export async function readResults(
  files: Files,
  project: string,
  given: readonly string[],
): Promise<readonly ResultFile[]> {
  const paths = new Set(usualFiles);
  for (const folder of [...usualFolders, ...given]) {
    for (const name of await files.list(join(project, folder))) {
      if (/\.(?:json|xml|info)$/.test(name)) paths.add(`${folder.replace(/\/$/, "")}/${name}`);
    }
  }
  for (const path of given) paths.add(path);
  const found: ResultFile[] = [];
  for (const path of [...paths].sort().slice(0, most.files)) {
    const text = await readable(files, join(project, path));
    if (text !== undefined) found.push({ path, text });
  }
  return found;
}

/** A folder, or a file beyond the limit, is no result. */
async function readable(files: Files, path: string): Promise<string | undefined> {
  try {
    return await files.read(path, { maxBytes: most.bytes });
  } catch {
    return undefined;
  }
}
