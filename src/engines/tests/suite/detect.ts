import type { Files } from "../../../ports/index.ts";
import { join } from "node:path";
import type { Framework, Launch } from "./framework.ts";
import { frameworks, nodeTest } from "./frameworks/index.ts";
import type { Project } from "./project.ts";
import { launchIn } from "./script.ts";

export interface Detected {
  readonly framework: Framework;
  readonly launch: Launch;
  /** How it was recognized, for the report. */
  readonly by: string;
}

const bare: Launch = { given: [], nodeOptions: [] };
const mostFilesRead = 200;

/**
 * The framework of the project's suite: what its test script calls, else what is configured, else
 * what is installed, else what its test files import. Without any of these it is node:test, which
 * needs nothing that the project does not have.
 */
export async function detectFramework(files: Files, project: Project): Promise<Detected> {
  const called = launchIn(project.manifest, frameworks);
  if (called !== undefined) return { ...called, by: "the test script" };
  const found = (by: string, match: (framework: Framework) => boolean): Detected[] =>
    frameworks.filter(match).map((framework) => ({ framework, launch: bare, by }));
  const { manifest, paths } = project;
  const [static_] = [
    ...found(
      "its configuration",
      ({ configuration, name }) =>
        paths.some((path) => configuration.test(path)) || name in manifest.raw,
    ),
    ...found("the dependencies", ({ package: name }) => (name ?? "") in manifest.dependencies),
  ];
  if (static_ !== undefined) return static_;
  const by = (await importsNodeTest(files, project)) ? "the imports of its tests" : "nothing else";
  return { framework: nodeTest, launch: bare, by };
}

async function importsNodeTest(files: Files, { folder, paths }: Project): Promise<boolean> {
  const likely = paths.filter((path) => /\.[cm]?[jt]sx?$/.test(path) && /test|spec/i.test(path));
  for (const path of likely.slice(0, mostFilesRead)) {
    if (/["']node:test["']/.test((await files.read(join(folder, path))) ?? "")) return true;
  }
  return false;
}
