import type { Kept } from "../../../lab/index.ts";
import { testFiles } from "../suite/style.ts";
import { formatOf, type Work } from "../work.ts";
import { emitFile, type EmitRequest, type EmittedFile } from "./file.ts";
import { testPathFor } from "./place.ts";

/** One test file for each module that inputs are aimed at, in the order of the modules' names. */
export function emitFiles(
  work: Work,
  kept: readonly Kept[],
  change: Pick<EmitRequest, "order" | "preamble"> = {},
): readonly EmittedFile[] {
  const { project } = work.room;
  const groups = new Map<string, Kept[]>();
  for (const one of kept) {
    const module = one.input.imports[0]?.module ?? work.subject.entries[0] ?? "index.js";
    groups.set(module, [...(groups.get(module) ?? []), one]);
  }
  const taken = new Set(project.paths);
  const existing = testFiles(project);
  return [...groups.keys()].sort().map((module) => {
    const path = testPathFor(module, work.style, existing, taken);
    taken.add(path);
    return emitFile({
      style: work.style,
      path,
      kept: groups.get(module) ?? [],
      mutant: (id) => work.mutants.get(id),
      formatOf: formatOf(work),
      ...change,
    });
  });
}
