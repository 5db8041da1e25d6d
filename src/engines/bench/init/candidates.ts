import {
  exportsOf,
  writtenCalls,
  type ExportedFunction,
  type Profile,
  type WrittenCall,
} from "../../../lab/hot/index.ts";
import type { ModuleFile } from "../../../lab/index.ts";
import type { Sources } from "./sources.ts";

/** A function that is worth a benchmark, and how it is called. */
export interface Candidate {
  readonly module: ModuleFile;
  readonly subject: ExportedFunction;
  /** As people name it. */
  readonly name: string;
  /** Calls that somebody wrote down, the one with the most to do first. */
  readonly calls: readonly WrittenCall[];
  /** Why it was chosen, for the comment above it. */
  readonly why: string;
}

/** Candidates, and where the exported names are that their calls use. */
export interface Found {
  readonly candidates: readonly Candidate[];
  readonly modules: ReadonlyMap<string, ModuleFile>;
}

/** Below this share of the profiled time a function is not busy. */
const leastShare = 0.01;

/**
 * Exported functions, the busiest first: by their share of the profiled time where there is a
 * profile, else by their loops and by how often other modules call them.
 */
export async function findCandidates(
  { modules, documents }: Sources,
  profile: Profile | undefined,
): Promise<Found> {
  const all = await Promise.all(
    modules.map(async (module) => ({ module, ...(await exportsOf(module)) })),
  );
  const named = new Map(all.flatMap(({ module, names }) => names.map((name) => [name, module])));
  const found = all.flatMap(({ module, functions }) =>
    functions.map((subject) => ({ module, subject })),
  );
  const calls = writtenCalls(documents, new Set(named.keys()));
  const ranked = found.map(({ module, subject }) => {
    const name = nameOf(subject, module);
    const { score, why } =
      profile === undefined ? byText(subject, name, modules) : byTime(subject, profile);
    const most = [...(calls.get(name) ?? [])].sort((one, other) => other.size - one.size);
    return { module, subject, name, why, score, calls: most };
  });
  const busy = ranked.filter(({ score }) => score > 0);
  return { candidates: busy.sort((one, other) => other.score - one.score), modules: named };
}

function byTime({ path, ownName }: ExportedFunction, profile: Profile) {
  const share = profile.inclusive(path, ownName) / Math.max(1, profile.total);
  const score = share >= leastShare ? share : 0;
  return { score, why: `${Math.round(100 * share)} % of the profiled time` };
}

function byText({ path, weight }: ExportedFunction, name: string, modules: readonly ModuleFile[]) {
  const call = new RegExp(`\\b${name.replace(/\$/g, "\\$")}\\s*\\(`, "g");
  const callers = modules
    .filter((module) => module.path !== path)
    .reduce((sum, { text }) => sum + [...text.matchAll(call)].length, 0);
  const why = `it loops, and other modules call it ${callers === 1 ? "once" : `${callers} times`}`;
  return { score: weight * (1 + callers), why };
}

/** A default export is known by its own name, or by that of its file or package folder. */
function nameOf({ name, ownName, path }: ExportedFunction, module: ModuleFile): string {
  if (name !== "default") return name;
  if (ownName !== "default") return ownName;
  const words =
    path
      .replace(/(?:\/index)?\.[cm]?[jt]s$/, "")
      .split("/")
      .at(-1) ?? module.path;
  return words.replace(
    /[^A-Za-z0-9]+(.)?/g,
    (_, letter: string | undefined) => letter?.toUpperCase() ?? "",
  );
}
