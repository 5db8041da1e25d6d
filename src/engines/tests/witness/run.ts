import { join } from "node:path";
import { Failure } from "../../../model/index.ts";
import type { Log } from "../../../ports/index.ts";
import type { ModuleFormat, Mutant } from "../../../lab/index.ts";
import { testPathFor } from "../emit/place.ts";
import type { WitnessPlan } from "../suite/framework.ts";
import type { Room, SuitePorts } from "../suite/run.ts";
import type { Style } from "../suite/style.ts";
import { canaryFiles, canaryRanges, checkCanaries } from "./canaries.ts";
import { strykerConfig } from "./config.ts";
import { earlySurvivors } from "./early.ts";
import { keyOf } from "./match.ts";
import { readMutationReport, type StrykerMutant } from "./mutation-report.ts";
import { planReporter, type Wanted } from "./plan-reporter.ts";
import { findTools } from "./tools.ts";

export interface WitnessRequest {
  readonly room: Room;
  readonly style: Style;
  /** What is tried; other mutants of the same files are left out. */
  readonly mutants: readonly Mutant[];
  /** Test files that count; the whole suite when left out. */
  readonly only?: readonly string[];
  /** A file that is mutated: the canaries are written beside it, in its language. */
  readonly beside: { readonly path: string; readonly format: ModuleFormat };
  readonly everyKiller: boolean;
  readonly seconds: number;
  /** Is told each survivor long before the run has ended. */
  readonly tell?: (mutant: StrykerMutant) => void;
}

export interface WitnessRun {
  readonly mutants: readonly StrykerMutant[];
  /** `mutation.json` as StrykerJS wrote it. */
  readonly json: string;
  readonly version: string;
}

/**
 * Runs StrykerJS in the project's copy. Four planted mutants go with every run; unless each comes
 * out as it must, the run ends in a Failure and none of its results is used.
 */
export async function runWitness(
  ports: SuitePorts & { readonly log: Log },
  request: WitnessRequest,
): Promise<WitnessRun> {
  const { files, workbench } = ports;
  const { copy, project } = request.room;
  const testPath = testPathFor("lamplighter-canary.js", request.style, [], new Set(project.paths));
  const canary = canaryFiles(request.style, request.beside, testPath);
  await files.write(join(copy.folder, canary.source.path), canary.source.text);
  await files.write(join(copy.folder, canary.test.path), canary.test.text);
  const testFiles = join(copy.scratch, "test-files.json");
  const plan = await planOf(files, request, canary.test.path, testFiles);
  const tools = await findTools(ports, plan, copy.folder);
  const preload = await writePreload(files, copy.scratch, plan.preload);
  const reportPath = join(copy.scratch, "mutation.json");
  await files.write(reportPath, "");
  const config = strykerConfig({
    plan: { ...plan, nodeArguments: [...preload, ...plan.nodeArguments] },
    tools,
    mutate: [
      ...new Set(request.mutants.map(({ file }) => literally(file))),
      ...canaryRanges(canary),
    ],
    reporter: await writeReporter(files, request, canary.source.path, testFiles),
    everyKiller: request.everyKiller,
    concurrency: Math.max(1, workbench.processors),
    reportPath,
  });
  const configPath = join(copy.scratch, "stryker.config.json");
  await files.write(configPath, JSON.stringify(config, undefined, 2));
  const { output, late } = await workbench.run({
    argv: ["node", ...preload, tools.program, "run", configPath],
    folder: copy.folder,
    environment: { CI: "1", NO_COLOR: "1" },
    seconds: request.seconds,
    ...(request.tell === undefined ? {} : { hear: earlySurvivors(canary, request.tell) }),
  });
  const json = (await files.read(reportPath)) ?? "";
  if (json === "") throw noReport(late, request.seconds, output);
  const mutants = readMutationReport(json, "mutation.json");
  checkCanaries(canary, mutants);
  return {
    mutants: mutants.filter(({ file }) => file !== canary.source.path),
    json,
    version: tools.version,
  };
}

/** What the project's framework needs of StrykerJS, with its files written. */
async function planOf(
  files: SuitePorts["files"],
  { room, only, everyKiller }: WitnessRequest,
  canaryTest: string,
  testFiles: string,
): Promise<WitnessPlan> {
  const { copy, project, program } = room;
  const { framework, launch } = room.detected;
  const at = (path: string): string => join(copy.folder, path);
  const configured = project.paths.find((path) => framework.configuration.test(path));
  const plan = framework.witness({
    ...{ launch, program, everyKiller, testFiles, scratch: copy.scratch },
    only: only === undefined ? undefined : [...only, canaryTest],
    project: { ...project, paths: [...project.paths, canaryTest] },
    configuration: configured === undefined ? "" : ((await files.read(at(configured))) ?? ""),
  });
  for (const { path, text } of plan.files ?? []) await files.write(at(path), text);
  for (const { path, text } of plan.scripts ?? []) await files.write(path, text);
  return plan;
}

/** @returns the path of the plug-in that leaves out what is not wanted */
async function writeReporter(
  files: SuitePorts["files"],
  { room, mutants }: WitnessRequest,
  canary: string,
  testFiles: string,
): Promise<string> {
  const wanted: Wanted = { keys: mutants.map(keyOf), canary };
  const wantedPath = join(room.copy.scratch, "wanted.json");
  await files.write(wantedPath, JSON.stringify(wanted));
  const path = join(room.copy.scratch, "plan-reporter.mjs");
  await files.write(path, planReporter(wantedPath, testFiles));
  return path;
}

/** The version of StrykerJS that goes with the project's framework. */
export function plannedVersion({
  room: { detected, project, program, copy },
}: {
  readonly room: Room;
}): string {
  const { framework, launch } = detected;
  const rest = { only: undefined, configuration: "", testFiles: "", everyKiller: false };
  return framework.witness({ ...rest, launch, project, program, scratch: copy.scratch }).version;
}

/** A glob that one path matches; StrykerJS takes a backslash for a slash. */
function literally(path: string): string {
  return path.replace(/[?*()[\]{}]/g, "[$&]");
}

async function writePreload(
  files: SuitePorts["files"],
  scratch: string,
  source: string | undefined,
): Promise<readonly string[]> {
  if (source === undefined) return [];
  const path = join(scratch, "preload.cjs");
  await files.write(path, source);
  return ["--require", path];
}

function noReport(late: boolean, seconds: number, output: string): Failure {
  const where = "the project's copy";
  if (late) {
    return new Failure({
      code: "witness-late",
      what: "StrykerJS did not come to an end",
      where,
      why: `It had ${Math.round(seconds)} seconds.`,
      fix: "give `budget-seconds` more, or `files` fewer.",
    });
  }
  const said = output.slice(Math.max(0, output.search(/\b(?:ERROR|StrykerError|Error:)/)));
  return new Failure({
    code: "witness-failed",
    what: "StrykerJS ended without a report",
    where,
    why: said.trim().slice(0, 1500),
    fix: "run the project's tests by themselves; what stops them stops StrykerJS as well.",
  });
}
