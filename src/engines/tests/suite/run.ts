import { join } from "node:path";
import { Failure } from "../../../model/index.ts";
import type { Clock, Files, ProjectCopy, Workbench } from "../../../ports/index.ts";
import type { Detected } from "./detect.ts";
import type { TestRun } from "./framework.ts";
import { reporterSource } from "./frameworks/node-test.ts";
import { findInstalled } from "./installed.ts";
import type { Project } from "./project.ts";

/** A project's copy, with the framework that runs its tests. */
export interface Room {
  readonly copy: ProjectCopy;
  readonly project: Project;
  readonly detected: Detected;
  /** What `node` is given to start the framework. */
  readonly program: string;
}

export interface SuitePorts {
  readonly files: Files;
  readonly workbench: Workbench;
  readonly clock: Clock;
}

/**
 * - `passed`, `failed`: as the framework says. `none`: it ran and found no test.
 * - `broken`: it ended without a result. `late`: it did not end.
 */
export type SuiteVerdict = "passed" | "failed" | "none" | "broken" | "late";

export interface SuiteRun {
  readonly verdict: SuiteVerdict;
  readonly tests: readonly TestRun[];
  readonly seconds: number;
  /** The end of what the framework printed. */
  readonly output: string;
}

export async function openRoom(
  { files }: SuitePorts,
  copy: ProjectCopy,
  project: Project,
  detected: Detected,
): Promise<Room> {
  const { package: name } = detected.framework;
  if (name === undefined) {
    const reporter = join(copy.scratch, "reporter.mjs");
    await files.write(reporter, reporterSource);
    return { copy, project, detected, program: reporter };
  }
  const installed = await findInstalled(files, project.folder, name);
  if (installed?.program === undefined) throw notInstalled(name, detected.by);
  return { copy, project, detected, program: installed.program };
}

/** Runs the suite, or some files of it, in a fresh process. */
export async function runSuite(
  { files, workbench, clock }: SuitePorts,
  room: Room,
  options: {
    readonly only?: readonly string[];
    readonly environment?: Readonly<Record<string, string>>;
    readonly seconds: number;
    /** Runs that go on at the same time need names of their own. */
    readonly name?: string;
  },
): Promise<SuiteRun> {
  const { framework, launch } = room.detected;
  const results = join(room.copy.scratch, `${options.name ?? "results"}.json`);
  await files.write(results, "");
  const { only } = options;
  const request = { launch, results, ...(only === undefined ? {} : { only }) };
  const started = clock.seconds();
  const { status, output, late } = await workbench.run({
    argv: ["node", ...framework.command(room.program, request, room.project)],
    folder: room.copy.folder,
    environment: { CI: "1", NO_COLOR: "1", ...options.environment },
    seconds: options.seconds,
  });
  const seconds = clock.seconds() - started;
  const tests = read(framework, (await files.read(results)) ?? "");
  if (late) return { verdict: "late", tests: tests ?? [], seconds, output };
  if (tests === undefined) {
    // Node ends a run that found no file without a word; Mocha says so.
    const none = status === 0 || /no test files? found/i.test(output);
    return { verdict: none ? "none" : "broken", tests: [], seconds, output };
  }
  return { verdict: verdictOf(tests, status), tests, seconds, output };
}

function read(framework: Detected["framework"], text: string): readonly TestRun[] | undefined {
  if (text.trim() === "") return undefined;
  try {
    return framework.parse(text);
  } catch {
    return undefined;
  }
}

function verdictOf(tests: readonly TestRun[], status: number | undefined): SuiteVerdict {
  if (tests.some(({ passed }) => !passed)) return "failed";
  if (tests.length === 0) return status === 0 ? "none" : "broken";
  return status === 0 ? "passed" : "broken";
}

function notInstalled(name: string, by: string): Failure {
  return new Failure({
    code: "tests-not-installed",
    what: `The project's test framework, ${name}, is not installed`,
    where: "node_modules",
    why: `It is what the tests run with (known from ${by}), and nothing is installed into the project.`,
    fix: "install the project's dependencies first, for example with `npm ci --ignore-scripts`.",
  });
}
