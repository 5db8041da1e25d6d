import { join } from "node:path";
import type { TestsInputs } from "../../inputs/index.ts";
import { Failure, type NotChecked } from "../../model/index.ts";
import { readSubject, type Mutant, type Subject } from "../../lab/index.ts";
import type { ProjectCopy } from "../../ports/index.ts";
import { placeOf, type ProjectPlace } from "./collect/project-root.ts";
import { sourcePaths } from "./collect/sources.ts";
import type { Lab } from "./lab.ts";
import { detectFramework } from "./suite/detect.ts";
import { readProject, type Project } from "./suite/project.ts";
import { openRoom } from "./suite/run.ts";
import { learnStyle, testFiles } from "./suite/style.ts";
import type { TestsPorts, Work } from "./work.ts";

/** A project in a copy of its own, which is removed when `use` has ended. */
export async function withProject<Result>(
  ports: TestsPorts,
  folder: string,
  use: (copy: ProjectCopy, project: Project, place: ProjectPlace) => Promise<Result>,
): Promise<Result> {
  // Asked before anything is copied, which may take a while.
  if ((await ports.files.read(join(folder, "package.json"))) === undefined) {
    await readProject(ports.files, folder, folder);
  }
  const place = await placeOf(ports.files, folder);
  const copy = await ports.workbench.copy(place.root, place.project);
  try {
    return await use(copy, await readProject(ports.files, copy.folder, folder), place);
  } finally {
    await copy.remove();
  }
}

export interface Opened {
  readonly work: Work;
  readonly notChecked: readonly NotChecked[];
}

/** The project's framework, its style, and the mutants of `paths`. */
export async function openWork(
  ports: TestsPorts,
  lab: Lab,
  copy: ProjectCopy,
  project: Project,
  paths: readonly string[],
): Promise<Opened> {
  const detected = await detectFramework(ports.files, project);
  ports.log.progress(`The tests are ${detected.framework.name}'s, by ${detected.by}`);
  const room = await openRoom(ports, copy, project, detected);
  const style = await learnStyle(ports.files, project, detected.framework.name);
  const subject = await withTests(
    ports,
    project,
    await readSubject(ports.files, project.folder, paths),
  );
  const made = await lab.make(subject);
  if (made.notChecked.length >= subject.files.length) throw unreadable(made.notChecked);
  const mutants = new Map<string, Mutant>(made.mutants.map((mutant) => [mutant.id, mutant]));
  return { work: { ports, room, style, subject, mutants }, notChecked: made.notChecked };
}

const mostTestsRead = 40;

/** What tests call is what people call; the lab begins its search there. */
async function withTests(
  { files }: TestsPorts,
  project: Project,
  subject: Subject,
): Promise<Subject> {
  const tests = await Promise.all(
    testFiles(project)
      .slice(0, mostTestsRead)
      .map(async (path) => ({
        path,
        kind: "test" as const,
        text: (await files.read(join(project.folder, path))) ?? "",
      })),
  );
  return { ...subject, documents: [...subject.documents, ...tests] };
}

export function sourcesOf(project: Project, inputs: TestsInputs): readonly string[] {
  const paths = sourcePaths(project, inputs.files);
  if (paths.length > 0) return paths;
  throw new Failure({
    code: "tests-no-sources",
    what: "There is no code to look at",
    where: inputs.files.length > 0 ? `input \`files\`: ${inputs.files.join(", ")}` : inputs.project,
    why:
      inputs.files.length > 0
        ? "No JavaScript or TypeScript file of the project, tests aside, matches."
        : "The project has no JavaScript or TypeScript files beside tests, configuration and examples.",
    fix: "name the files with `files`, for example `--files 'source/**/*.ts'`.",
  });
}

function unreadable(files: readonly NotChecked[]): Failure {
  const [first] = files;
  return new Failure({
    code: "tests-sources-unreadable",
    what: "None of the files can be read as JavaScript or TypeScript",
    where: files
      .slice(0, 3)
      .map(({ what }) => what)
      .join(", "),
    why: first?.why ?? "",
    fix: "correct the syntax, or leave the files out with `files`.",
  });
}
