import { isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import type { Files } from "../../../ports/index.ts";
import { record } from "../suite/project.ts";

export interface ProjectPlace {
  /** Absolute; what has to be copied for the project to work. */
  readonly root: string;
  /** The project's folder, relative to the root. */
  readonly project: string;
  /** The project's folder as places in a report have it: relative to the repository. */
  readonly shown: string;
}

const highest = 6;

/** Where a project begins: at its workspace's root when it is part of one, else at itself. */
export async function placeOf(files: Files, folder: string): Promise<ProjectPlace> {
  const project = resolve(folder);
  const shown = posix.normalize(folder.split(sep).join("/")).replace(/^\.\/?|\/$/g, "");
  let root = project;
  for (let at = resolve(project, ".."), level = 0; level < highest; level += 1) {
    if (await isWorkspaceRoot(files, at)) root = at;
    at = resolve(at, "..");
  }
  const outside = isAbsolute(folder) || shown.startsWith("..");
  return { root, project: relative(root, project), shown: outside ? "" : shown };
}

async function isWorkspaceRoot(files: Files, folder: string): Promise<boolean> {
  if ((await files.read(join(folder, "pnpm-workspace.yaml"))) !== undefined) return true;
  const text = await files.read(join(folder, "package.json"));
  if (text === undefined) return false;
  try {
    return record(JSON.parse(text))?.["workspaces"] !== undefined;
  } catch {
    return false;
  }
}

/** A path of the project as places in a report have it. */
export function shownPath({ shown }: ProjectPlace, path: string): string {
  return posix.join(shown, path);
}
