import { posix } from "node:path";

const endings = [
  "",
  ".js",
  ".cjs",
  ".mjs",
  ".ts",
  ".mts",
  ".cts",
  ".tsx",
  "/index.js",
  "/index.cjs",
  "/index.mjs",
  "/index.ts",
];

/**
 * The file of the package that a relative specifier means, among those known; undefined when it
 * is not one of them. TypeScript's `./name.js` finds `name.ts`.
 */
export function resolveInside(
  from: string,
  specifier: string,
  known: { has(path: string): boolean },
): string | undefined {
  if (!/^\.\.?(?:\/|$)/.test(specifier)) return undefined;
  const path = posix.join(posix.dirname(from), specifier).replace(/\/$/, "");
  const asSource = path.replace(/\.([cm]?)js$/, ".$1ts");
  const candidates = [
    ...endings.map((ending) => path + ending),
    asSource,
    path.replace(/\.jsx?$/, ".tsx"),
  ];
  if (path === ".") candidates.push("index.js", "index.ts", "index.mjs", "index.cjs");
  return candidates.find((candidate) => known.has(candidate));
}
