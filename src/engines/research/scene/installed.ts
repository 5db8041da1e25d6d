import { record } from "../record.ts";
import type { Scene } from "./scene.ts";

/** One version of a package in package-lock.json. */
export interface Installed {
  readonly name: string;
  readonly version: string;
  readonly line: number;
  readonly lockfile: string;
  /** It is in the manifest itself, not only needed by something that is. */
  readonly direct: boolean;
  readonly development: boolean;
}

/** Packages of every lockfile in npm's format of 2020 and later (`lockfileVersion` 2 and 3). */
export function installedPackages({ files }: Scene): readonly Installed[] {
  return files.flatMap(({ path, text }) => {
    if (!/(?:^|\/)package-lock\.json$/.test(path) || text === undefined) return [];
    let packages: Readonly<Record<string, unknown>>;
    try {
      packages = record(record(JSON.parse(text))["packages"]);
    } catch {
      return [];
    }
    const root = record(packages[""]);
    const lists = ["dependencies", "devDependencies", "optionalDependencies"];
    const direct = new Set(lists.flatMap((list) => Object.keys(record(root[list]))));
    const lines = lineNumbers(text);
    return Object.entries(packages).flatMap(([key, entry]) => {
      const name = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(key)?.[1];
      const { version, dev, name: alias } = record(entry);
      if (name === undefined || typeof version !== "string") return [];
      return {
        name: typeof alias === "string" ? alias : name,
        version,
        line: lines.get(key) ?? 1,
        lockfile: path,
        direct: direct.has(name) && key === `node_modules/${name}`,
        development: dev === true,
      };
    });
  });
}

function lineNumbers(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const [index, line] of text.split("\n").entries()) {
    const key = /^ {4}"(node_modules\/[^"]+)": \{/.exec(line)?.[1];
    if (key !== undefined) lines.set(key, index + 1);
  }
  return lines;
}
