import { join, posix } from "node:path";
import { Failure, type NotChecked } from "../../../model/index.ts";
import type { Tree } from "../../../ports/index.ts";
import type { BenchInitInputs } from "../../../inputs/index.ts";
import type { Profile } from "../../../lab/hot/index.ts";
import type { ModuleFile } from "../../../lab/index.ts";
import type { BenchPorts } from "../ports.ts";
import { lastWords } from "../trees/build.ts";
import { readEnvironment } from "../trees/environment.ts";
import { endProfiled, profileIn, profiling } from "./busy.ts";
import { findCandidates } from "./candidates.ts";
import { choose } from "./choose.ts";
import { scenarioFile, scenariosOf, type Describe, type Scenarios } from "./scenarios.ts";
import { readSources } from "./sources.ts";
import { benchmarkFile, benchmarkPath, type Chosen, type Locate } from "./write.ts";

export type { Describe, Scenario, Scenarios } from "./scenarios.ts";

/** What `lamplighter bench init` did. Paths are relative to the project. */
export interface Initialized {
  readonly written: readonly string[];
  /** Files that were there already, and were left as they are. */
  readonly kept: readonly string[];
  readonly functions: number;
  readonly scenarios: number;
  readonly leftOut: readonly NotChecked[];
  /** For `.github/lamplighter.yml`. */
  readonly settings: string;
}

const usual = 8;

/**
 * Writes benchmarks of the busiest functions and load scenarios into a project. What is written ran
 * once before; what could not be is left out with its reason. Throws a Failure for the user's mistakes.
 */
export async function initBench(
  ports: BenchPorts,
  inputs: BenchInitInputs,
  describe: Describe | undefined,
): Promise<Initialized> {
  const tree = await ports.trees.open(inputs.project);
  if (tree === undefined) throw noProject(inputs.project);
  const environment = readEnvironment(ports.program, inputs.env);
  const seen = await observed(ports, inputs, tree, environment, describe);
  const { scenarios, profile, trouble } = seen;
  const sources = await readSources(ports, tree);
  const { candidates, modules } = await findCandidates(sources, profile);
  const locate: Locate = (name) => modules.get(name);
  const options = { most: inputs.most ?? usual, environment };
  const { chosen, leftOut } = await choose(ports, tree, candidates, locate, options);
  const files = new Map(benchmarkFiles(inputs.out, chosen, locate));
  if (scenarios.readings.length > 0) {
    files.set(posix.join(inputs.out, "load.json"), scenarioFile(scenarios.readings));
  }
  const saved = await save(ports, tree, files);
  return {
    ...saved,
    functions: chosen.length,
    scenarios: scenarios.readings.length,
    leftOut: [...trouble, ...leftOut, ...scenarios.leftOut],
    settings: settingsFor(inputs, chosen.length > 0, scenarios.readings.length > 0),
  };
}

interface Observed {
  readonly scenarios: Scenarios;
  readonly profile: Profile | undefined;
  readonly trouble: readonly NotChecked[];
}

/** Runs what was asked for, and watches which functions are busy. */
async function observed(
  ports: BenchPorts,
  { profile: line, serve }: BenchInitInputs,
  tree: Tree,
  given: Readonly<Record<string, string>>,
  describe: Describe = () => Promise.resolve({ readings: [], leftOut: [] }),
): Promise<Observed> {
  const scratch = await ports.program.scratch();
  const { folder } = scratch;
  const watched = { ...given, ...profiling(folder) };
  try {
    // Of both, the line says more: somebody wrote it for this.
    const app = {
      environment: line === undefined ? watched : given,
      end: (ended: () => string | undefined) => endProfiled(ports, folder, ended),
    };
    const served = serve === undefined ? undefined : { line: serve, ...app };
    const scenarios = await scenariosOf(ports, tree, describe, served);
    const trouble = line === undefined ? [] : await runOnce(ports, tree, line, watched);
    const profile = await profileIn(ports, folder);
    if (profile === undefined && (line ?? serve) !== undefined) trouble.push(unwatched);
    return { scenarios, profile, trouble };
  } finally {
    await scratch.remove();
  }
}

const unwatched: NotChecked = {
  what: "which functions are busy",
  why: "No process wrote a processor profile, so functions are chosen by their loops and callers. A line that sets NODE_OPTIONS itself cannot be watched.",
};

const profileSeconds = 600;

async function runOnce(
  ports: BenchPorts,
  { folder }: Tree,
  line: string,
  environment: Readonly<Record<string, string>>,
): Promise<NotChecked[]> {
  ports.log.progress(`Profiling \`${line}\``);
  const result = await ports.commands.run({ line, folder, environment, seconds: profileSeconds });
  if (result.trouble === undefined) return [];
  const said = lastWords(result.errors, result.output);
  return [{ what: line, why: `${result.trouble}${said === "" ? "" : `: ${said}`}.` }];
}

/** One file for each module. */
function benchmarkFiles(out: string, chosen: readonly Chosen[], locate: Locate) {
  const byModule = new Map<ModuleFile, Chosen[]>();
  for (const each of chosen)
    byModule.set(each.module, [...(byModule.get(each.module) ?? []), each]);
  return [...byModule].map(([module, all]): [string, string] => {
    const path = benchmarkPath(out, module);
    const importing = (target: string): string => {
      const relative = posix.relative(posix.dirname(path), target);
      return relative.startsWith(".") ? relative : `./${relative}`;
    };
    return [path, benchmarkFile(all, locate, importing)];
  });
}

async function save({ files }: BenchPorts, tree: Tree, texts: ReadonlyMap<string, string>) {
  const written: string[] = [];
  const kept: string[] = [];
  for (const [path, text] of texts) {
    const full = join(tree.folder, path);
    if ((await files.read(full)) === undefined) {
      await files.write(full, text);
      written.push(path);
    } else kept.push(path);
  }
  return { written, kept };
}

function settingsFor({ out, serve }: BenchInitInputs, functions: boolean, load: boolean): string {
  const lines = [
    ...(functions ? ["  files:", `    - ${JSON.stringify(posix.join(out, "*.bench.*"))}`] : []),
    ...(load ? [`  serve: ${JSON.stringify(serve ?? "npm start")}`] : []),
    ...(load ? ["  requests:", `    - ${posix.join(out, "load.json")}`] : []),
  ];
  return lines.length === 0 ? "" : ["bench:", ...lines].join("\n");
}

function noProject(where: string): Failure {
  return new Failure({
    code: "project-missing",
    what: "There is no such folder",
    where,
    why: "Benchmarks are written into the folder of a package.",
    fix: "set `project` to the folder that holds package.json.",
  });
}
