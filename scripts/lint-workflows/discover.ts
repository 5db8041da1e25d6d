import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { YamlFile, type FileKind } from "./yaml-file.ts";

const patterns = [
  "action.{yml,yaml}",
  "actions/*/action.{yml,yaml}",
  ".github/workflows/*.{yml,yaml}",
  ".github/actions/*/action.{yml,yaml}",
  "examples/**/*.{yml,yaml}",
  // A glob does not enter hidden folders by itself.
  "examples/**/.github/**/*.{yml,yaml}",
];

/** Every workflow and action of the repository, also those that are there to be copied. */
export function discover(root: string): YamlFile[] {
  const paths = new Set(
    globSync(patterns, { cwd: root, exclude: (path) => basename(path) === "node_modules" }),
  );
  return [...paths].sort().flatMap((path) => {
    const slashed = path.replaceAll("\\", "/");
    const text = readFileSync(join(root, path), "utf8");
    const kind = kindOf(slashed, text);
    return kind === undefined ? [] : [new YamlFile(slashed, kind, text)];
  });
}

/** Examples hold other YAML as well, and workflows that lie outside `.github` to be copied. */
function kindOf(path: string, text: string): FileKind | undefined {
  if (path.includes(".github/workflows/")) return "workflow";
  if (/(^|\/)action\.ya?ml$/.test(path)) return "action";
  return /^jobs:/m.test(text) && /^["']?on["']?:/m.test(text) ? "workflow" : undefined;
}
