import { join, relative, resolve, sep } from "node:path";
import { version } from "../../../model/index.ts";
import type { ProjectPlace } from "../collect/project-root.ts";
import { sourcePaths } from "../collect/sources.ts";
import { findInstalled } from "../suite/installed.ts";
import type { Work } from "../work.ts";
import type { CodeFile } from "./imports.ts";
import type { Ground } from "./key.ts";

const code = /\.[cm]?[jt]sx?$/;
const mostBytes = 64 * 1024 * 1024;
/** Packages that are folders of the same repository: their code has no version. */
const unversioned = /^(?:file|link|workspace|portal):/;

export interface Setting {
  /** StrykerJS's version. */
  readonly stryker: string;
  readonly place: ProjectPlace;
  /** Where results are kept: the one file that may change without anything else having changed. */
  readonly path: string;
}

/** Why results cannot be kept here, or what they rest on. */
export async function groundOf(
  { ports, room, subject }: Work,
  { stryker, place, path: store }: Setting,
): Promise<Ground | { readonly why: string }> {
  const { files, machine } = ports;
  const { project, detected } = room;
  const { dependencies } = project.manifest;
  if (Object.values(dependencies).some((range) => unversioned.test(range)))
    return { why: "It depends on packages of the same repository, which have no version." };
  if (place.project !== "") return { why: "It is one package of several in its repository." };
  const read = async (path: string): Promise<CodeFile> => ({
    path,
    text: (await files.read(join(project.folder, path), { maxBytes: mostBytes })) ?? "",
  });
  const own = relative(place.root, resolve(store)).split(sep).join("/");
  const texts = await Promise.all(project.paths.filter((path) => path !== own).map(read));
  const installed = new Map<string, string>();
  for (const name of Object.keys(dependencies)) {
    const found = await findInstalled(files, project.folder, name);
    if (found !== undefined) installed.set(name, found.version);
  }
  const sources = new Set([...sourcePaths(project, []), ...subject.files.map(({ path }) => path)]);
  return {
    sources,
    code: texts.filter(({ path }) => code.test(path)),
    others: [
      ...texts.filter(({ path }) => !code.test(path)),
      // What npm wrote down of everything that it installed.
      { path: "node_modules", text: await installedTree(files, project.folder) },
    ],
    installed,
    tools: {
      lamplighter: version,
      node: (await machine.facts()).node,
      framework: detected.framework.name,
      launch: JSON.stringify(detected.launch),
      stryker,
    },
  };
}

async function installedTree(files: Work["ports"]["files"], folder: string): Promise<string> {
  return (await files.read(join(folder, "node_modules/.package-lock.json"))) ?? "";
}
