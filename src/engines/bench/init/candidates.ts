import {
  exportsOf,
  writtenCalls,
  type ExportedFunction,
  type Profile,
  type WrittenCall,
} from "../../../lab/hot/index.ts";
import type { ModuleFile } from "../../../lab/index.ts";
import type { Sources } from "./sources.ts";
import { camel } from "./camel.ts";

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
  { modules, documents, packageName }: Sources,
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
    const names = namesOf(subject, packageName);
    const name = names.find((each) => calls.has(each)) ?? names[0] ?? "subject";
    const { score, why } =
      profile === undefined ? byText(subject, name, modules) : byTime(subject, profile);
    const most = [...(calls.get(name) ?? [])].sort((one, other) => other.size - one.size);
    return { module, subject, name, why, score, calls: most };
  });
  const busy = ranked.filter(({ score }) => score > 0);
  busy.sort(
    (one, other) => other.score - one.score || one.module.path.length - other.module.path.length,
  );
  // A package often holds the same module twice, for two module systems.
  const names = new Set<string>();
  const once = busy.filter(({ name }) => !names.has(name) && names.add(name));
  return { candidates: once, modules: named };
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
  const called = `, and other modules call it ${callers === 1 ? "once" : `${callers} times`}`;
  const why = `it loops${callers === 0 ? "" : called}`;
  return { score: weight * (1 + callers), why };
}

/** A default export is known by its own name, by that of its file, or by that of the package. */
function namesOf({ name, ownName, path }: ExportedFunction, packageName: string): string[] {
  if (name !== "default") return [name];
  const file =
    path
      .replace(/(?:\/?index)?\.[cm]?[jt]s$/, "")
      .split("/")
      .at(-1) ?? "";
  const own = ownName === "default" ? [] : [ownName];
  const others = [file, packageName.replace(/^@[^/]*\//, "")].filter((each) => each !== "");
  return [...own, ...others.map(camel)];
}
