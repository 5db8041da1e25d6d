import { join } from "node:path";
import { Failure } from "../../../model/index.ts";
import type { Files } from "../../../ports/index.ts";

/** What package.json says that matters here; anything of another shape counts as not said. */
export interface Manifest {
  readonly name: string;
  readonly isModule: boolean;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  /** Every path that `main`, `module`, `exports` and `source` name. */
  readonly entries: readonly string[];
  /** Settings of frameworks that may stand in package.json itself. */
  readonly raw: Readonly<Record<string, unknown>>;
}

/** A project in a folder where anything may be run. */
export interface Project {
  /** Absolute. */
  readonly folder: string;
  readonly manifest: Manifest;
  /** Relative to the folder, with forward slashes, sorted; nothing that is installed. */
  readonly paths: readonly string[];
}

export async function readProject(files: Files, folder: string, shown: string): Promise<Project> {
  const text = await files.read(join(folder, "package.json"));
  if (text === undefined) throw noManifest(shown);
  return { folder, manifest: readManifest(text, shown), paths: await files.list(folder) };
}

function readManifest(text: string, shown: string): Manifest {
  const raw = record(parseJson(text));
  if (raw === undefined) throw brokenManifest(shown);
  return {
    name: typeof raw["name"] === "string" ? raw["name"] : "",
    isModule: raw["type"] === "module",
    scripts: texts(raw["scripts"]),
    dependencies: {
      ...texts(raw["peerDependencies"]),
      ...texts(raw["dependencies"]),
      ...texts(raw["devDependencies"]),
    },
    entries: [
      ...new Set(["source", "exports", "module", "main"].flatMap((key) => targets(raw[key]))),
    ],
    raw,
  };
}

/** The paths in `exports`, however deep its conditions go; patterns with `*` name no single file. */
function targets(value: unknown): string[] {
  if (typeof value === "string") return value.includes("*") ? [] : [value.replace(/^\.\//, "")];
  return Object.values(record(value) ?? (Array.isArray(value) ? value : {})).flatMap(targets);
}

export function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

/** Text as it is, and nothing for what is not text: reports are written by foreign programs. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function texts(value: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record(value) ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function noManifest(where: string): Failure {
  return new Failure({
    code: "project-missing",
    what: "There is no package.json",
    where,
    why: "The folder that is given as the project has to be that of a package.",
    fix: "set `project` to the folder that holds package.json.",
  });
}

function brokenManifest(where: string): Failure {
  return new Failure({
    code: "project-unreadable",
    what: "package.json cannot be read",
    where: `${where}/package.json`,
    why: "It is not a JSON object.",
    fix: "correct it; `npm pkg get name` shows whether npm can read it.",
  });
}
