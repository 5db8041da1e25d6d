import { cp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import { readSubject } from "../../../src/lab/index.ts";

export interface BenchProject {
  readonly folder: string;
  /** What of it is mutated. */
  readonly files: readonly string[];
}

const tests =
  /(?:^|\/)(?:tests?|specs?|__tests__|node_modules)(?:\/|$|\.[cm]?js$)|[.-](?:test|spec)\.[cm]?[jt]sx?$/;

/**
 * A published package as a project in a folder of its own, with Mocha or, for TypeScript, with
 * Vitest. Without its own tests, unless `command` says how they are run.
 */
export async function asProject(folder: string, command?: string): Promise<BenchProject> {
  const { files } = await readSubject(nodeFiles, folder);
  const paths = files.map(({ path }) => path);
  const name = `${basename(resolve(folder, "../.."))}${command === undefined ? "" : "-tested"}`;
  const project = resolve(".cache/bench-tests/projects", name);
  await rm(project, { recursive: true, force: true });
  await mkdir(project, { recursive: true });
  const left = command === undefined ? tests : /(?:^|\/)node_modules(?:\/|$)/;
  await cp(folder, project, {
    recursive: true,
    filter: (path) => !left.test(path.slice(folder.length)),
  });
  await symlink(resolve(folder, ".."), join(project, "node_modules")).catch(() => undefined);
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as object;
  const runner = paths.some((path) => path.endsWith(".ts")) ? "vitest" : "mocha";
  const test = command ?? (runner === "vitest" ? "vitest run" : "mocha");
  const changed = { ...manifest, scripts: { test }, devDependencies: { [runner]: "*" } };
  await writeFile(join(project, "package.json"), JSON.stringify(changed));
  return { folder: project, files: paths };
}
