import { formatOf, type ModuleFile, type Subject } from "../../../lab/index.ts";
import type { Work } from "../work.ts";
import { shownPath, type ProjectPlace } from "./project-root.ts";
import type { Scope } from "./scope.ts";

/** The package as it was before the change; undefined when no change is looked at. */
export async function subjectBefore(
  { ports, subject }: Work,
  { base, changed }: Scope,
  place: ProjectPlace,
): Promise<Subject | undefined> {
  if (changed === undefined) return undefined;
  const before = async (file: ModuleFile): Promise<ModuleFile[]> => {
    if (!changed.has(file.path)) return [file];
    const text = await ports.git.show(base, shownPath(place, file.path));
    if (text === undefined) return [];
    return [{ ...file, text, format: formatOf(file.path, text, file.format === "esm") }];
  };
  const all = async (files: readonly ModuleFile[]): Promise<ModuleFile[]> =>
    (await Promise.all(files.map(before))).flat();
  return { ...subject, files: await all(subject.files), support: await all(subject.support) };
}
