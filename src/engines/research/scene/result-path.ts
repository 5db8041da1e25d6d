import type { Scene } from "./scene.ts";

/**
 * The file of the repository that a tool's result names: relative to the project, or absolute on
 * the machine where the tool ran, of which the longest known end counts.
 */
export function resultPath(named: string, { byPath, prefix }: Scene): string | undefined {
  const path = named.trim().replaceAll("\\", "/").replace(/^\.\//, "");
  if (!/^(?:\/|[A-Za-z]:)/.test(path)) {
    return [prefix + path, path].find((each) => byPath.has(each));
  }
  const parts = path.split("/");
  for (let at = 1; at < parts.length; at++) {
    const end = parts.slice(at).join("/");
    const found = [end, prefix + end].find((each) => byPath.has(each));
    if (found !== undefined) return found;
  }
  return undefined;
}
