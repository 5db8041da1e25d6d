import { posix } from "node:path";
import type { Style } from "../suite/style.ts";

/**
 * Where tests of a module go: beside tests of the same name if there are some, else as the project
 * has it. Never onto a file that is there.
 */
export function testPathFor(
  module: string,
  { place }: Style,
  existing: readonly string[],
  taken: ReadonlySet<string>,
): string {
  const base = posix.basename(module).replace(/\.[cm]?[jt]sx?$/, "");
  const sibling = existing.find((path) => posix.basename(path) === `${base}${place.suffix}`);
  const folder =
    sibling === undefined ? (place.folder ?? posix.dirname(module)) : posix.dirname(sibling);
  const parent = posix.basename(posix.dirname(module)).replace(/^\.$/, "");
  const names = [base, ...(parent === "" ? [] : [`${parent}-${base}`])];
  for (const name of [...names, ...numbered(base)]) {
    const path = posix.join(folder, `${name}.generated${place.suffix}`);
    if (!taken.has(path)) return path;
  }
  throw new Error(`no free name for tests of ${module}`);
}

function numbered(base: string): string[] {
  return Array.from({ length: 98 }, (_, index) => `${base}-${index + 2}`);
}
