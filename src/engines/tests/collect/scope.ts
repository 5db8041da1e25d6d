import { join } from "node:path";
import type { TestsInputs } from "../../../inputs/index.ts";
import { touchedBy, type Mutant } from "../../../lab/index.ts";
import { changedLines, type LineRange } from "./changed-lines.ts";
import { shownPath, type ProjectPlace } from "./project-root.ts";
import type { TestsPorts, Work } from "../work.ts";

/** What is looked at: the lines that changed, or everything. */
export interface Scope {
  readonly base: string;
  readonly head: string;
  /** Lines by file, relative to the project; undefined when everything is looked at. */
  readonly changed: ReadonlyMap<string, readonly LineRange[]> | undefined;
}

/** The lines of `paths` that differ from the merge base with `base-ref`. */
export async function readScope(
  { git, files }: TestsPorts,
  inputs: TestsInputs,
  place: ProjectPlace,
  folder: string,
  paths: readonly string[],
): Promise<Scope> {
  const { baseRef, headRef = "HEAD" } = inputs;
  if (baseRef === undefined) {
    return { base: "none", head: headRef === "HEAD" ? "none" : headRef, changed: undefined };
  }
  const head = await git.commit(headRef);
  const wanted = await git.commit(baseRef);
  const base = (await git.mergeBase(wanted, head)) ?? wanted;
  const touched = new Set((await git.changed(base, head)).map(({ path }) => path));
  const changed = new Map<string, readonly LineRange[]>();
  for (const path of paths.filter((one) => touched.has(shownPath(place, one)))) {
    const after = (await files.read(join(folder, path))) ?? "";
    const before = await git.show(base, shownPath(place, path));
    const ranges = changedLines(before, after);
    if (ranges.length > 0) changed.set(path, ranges);
  }
  return { base, head, changed };
}

/** The mutants that count, and how many are left out as saying little. */
export function mutantsFor(
  { mutants }: Work,
  scope: Scope,
): { readonly mutants: readonly Mutant[]; readonly arid: number } {
  const touched = inScope(scope, [...mutants.values()]);
  const counting = touched.filter(({ arid }) => arid === undefined);
  return { mutants: counting, arid: touched.length - counting.length };
}

/** The mutants that a change touches, however little of them it touches. */
function inScope({ changed }: Scope, mutants: readonly Mutant[]): readonly Mutant[] {
  if (changed === undefined) return mutants;
  const hunks = [...changed].flatMap(([file, ranges]) =>
    ranges.map(({ start, end }) => ({ file, start, end })),
  );
  return touchedBy(mutants, hunks);
}
