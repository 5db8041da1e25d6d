import { posix } from "node:path";
import type { ModuleFacts } from "../../../lab/index.ts";
import type { Scene } from "./scene.ts";

const endings = ["", ".ts", ".tsx", ".js", ".jsx", ".mts", ".cts", ".mjs", ".cjs"].concat(
  ["ts", "tsx", "js", "jsx", "mjs", "cjs"].map((ending) => `/index.${ending}`),
);

/** The file of the project that a relative import names, as Node and TypeScript look for it. */
export function resolveImport(
  from: string,
  specifier: string,
  { byPath }: Scene,
): string | undefined {
  if (!/^\.{1,2}(?:\/|$)/.test(specifier)) return undefined;
  const wanted = posix.join(posix.dirname(from), specifier.replace(/[?#].*$/, ""));
  const found = endings.map((ending) => wanted + ending).find((path) => byPath.has(path));
  if (found !== undefined) return found;
  // TypeScript writes the name of the file that it will be compiled to.
  const [, stem, letter = ""] = /^(.*)\.([cm]?)jsx?$/.exec(wanted) ?? [];
  if (stem === undefined) return undefined;
  return [`${stem}.${letter}ts`, `${stem}.tsx`].find((path) => byPath.has(path));
}

/** Which modules import each file, by relative imports of any kind. */
export function importersOf(
  modules: readonly ModuleFacts[],
  scene: Scene,
): ReadonlyMap<string, ReadonlySet<string>> {
  const importers = new Map<string, Set<string>>();
  for (const { path, imports } of modules) {
    for (const { from } of imports) {
      const target = resolveImport(path, from, scene);
      if (target === undefined) continue;
      importers.set(target, (importers.get(target) ?? new Set()).add(path));
    }
  }
  return importers;
}
