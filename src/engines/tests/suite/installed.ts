import { dirname, join } from "node:path";
import type { Files } from "../../../ports/index.ts";
import { record } from "./project.ts";

export interface Installed {
  readonly folder: string;
  readonly version: string;
  /** Absolute path of the package's program, when it has one. */
  readonly program: string | undefined;
}

/** A package as Node would find it from `folder`, or undefined. */
export async function findInstalled(
  files: Files,
  from: string,
  name: string,
): Promise<Installed | undefined> {
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, "node_modules", name);
    const text = await files.read(join(folder, "package.json"));
    if (text !== undefined) return describe(folder, name, text);
    if (at === dirname(at)) return undefined;
  }
}

function describe(folder: string, name: string, text: string): Installed {
  const { version, bin } = record(JSON.parse(text)) ?? {};
  const own = typeof bin === "string" ? bin : record(bin)?.[name.split("/").at(-1) ?? name];
  return {
    folder,
    version: typeof version === "string" ? version : "",
    program: typeof own === "string" ? join(folder, own) : undefined,
  };
}
