import { Failure, type NotChecked } from "../../model/index.ts";
import type { Laboratory } from "../../ports/index.ts";
import { harvest } from "../inputs/harvest/harvest.ts";
import type { Draft } from "../inputs/expression.ts";
import { instrument, type Instrumented } from "../mutants/instrument.ts";
import type { JudgedMutant, SearchOptions, SearchResult } from "../types/result.ts";
import type { Subject } from "../types/subject.ts";
import type { ChildResult, Job, Message } from "./job.ts";

const limits = { heapMegabytes: 700, silentSeconds: 10 };
const mostRestarts = 24;

/**
 * Searches for inputs that tell mutants from the code, with no model and no test of the
 * project's. Runs the package in a process of its own, which may die: what killed it is left
 * out and named. Throws a Failure when the package cannot be experimented on at all.
 */
export async function search(
  subject: Subject,
  options: SearchOptions,
  laboratory: Laboratory,
): Promise<SearchResult> {
  const made = await instrument(subject);
  const job = await jobFor(subject, made, options);
  const missing = made.notChecked.find(({ what }) => subject.entries.includes(what));
  if (missing !== undefined) throw unloadable(job, `${missing.what}: ${missing.why}`);
  const told = await experiment(job, laboratory);
  return resultOf(made, told);
}

async function jobFor(subject: Subject, made: Instrumented, options: SearchOptions): Promise<Job> {
  const only = options.only === undefined ? undefined : new Set(options.only);
  return {
    folder: subject.folder,
    name: subject.name,
    entries: subject.entries,
    formats: Object.fromEntries(subject.files.map(({ path, format }) => [path, format])),
    modules: made.modules,
    wanted: made.mutants.map(
      ({ id, arid }) =>
        (arid === undefined || options.includeArid === true) &&
        arid !== "ignored by comment" &&
        (only?.has(id) ?? true),
    ),
    ids: made.mutants.map(({ id }) => id),
    harvest: await harvest(subject),
    cpuSeconds: options.cpuSeconds,
    seed: options.seed,
    skip: [],
    fatal: [],
    resume: [],
    proposals: options.proposals ?? [],
  };
}

interface Told {
  readonly result: ChildResult;
  /** Inputs that ended a process of the search by themselves. */
  readonly lethal: readonly string[];
  /** Mutants that did. */
  readonly fatal: readonly number[];
}

async function experiment(job: Job, laboratory: Laboratory): Promise<Told> {
  const lethal: string[] = [];
  const fatal: number[] = [];
  let resume: readonly Draft[] = [];
  let used = 0;
  for (let start = 0; start <= mostRestarts; start += 1) {
    let result: ChildResult | undefined;
    let now = 0;
    let refused: string | undefined;
    const left = Math.max(2, job.cpuSeconds - used);
    const hear = (text: string): void => {
      const message = JSON.parse(text) as Message;
      if (message.kind === "unloadable") refused = message.why;
      else if (message.kind === "result") result = message.result;
      else if (message.kind === "progress") [resume, now] = [message.drafts, message.cpuSeconds];
    };
    const text = JSON.stringify({
      ...job,
      cpuSeconds: left,
      skip: lethal,
      fatal,
      resume,
    } satisfies Job);
    const end = await laboratory.run(text, { ...limits, seconds: left * 8 + 60 }, hear);
    if (refused !== undefined) throw unloadable(job, refused);
    if (result !== undefined) return { result, lethal, fatal };
    used += now;
    if (end.mutant !== undefined) fatal.push(end.mutant);
    else if (end.journal === "" || end.journal === "loading the package")
      throw unloadable(job, ended(end.kind, end.output));
    else lethal.push(end.journal);
  }
  throw unloadable(
    job,
    `It ended its process ${mostRestarts} times, the last time on: ${lethal.at(-1) ?? ""}`,
  );
}

function ended(kind: string, output: string): string {
  if (kind === "silent") return "It did not come to an end while loading.";
  return `Its process ended while it loaded. ${output.trim().split("\n").slice(0, 12).join(" ")}`;
}

function unloadable(job: Job, why: string): Failure {
  return new Failure({
    code: "package-not-loadable",
    what: "The package cannot be experimented on",
    where: job.entries.join(", "),
    why,
    fix: "Make the module load in Node without network, other processes or writing files, or leave it out with `files`.",
  });
}

function resultOf(made: Instrumented, { result, lethal, fatal }: Told): SearchResult {
  const mutants = made.mutants.map((mutant, index): JudgedMutant => {
    const told = result.statuses[index];
    return {
      ...mutant,
      status: told?.status ?? "ignored",
      evaluations: told?.evaluations ?? 0,
      isStatic: told?.isStatic ?? false,
    };
  });
  return {
    kept: result.kept,
    suspicions: result.suspicions,
    mutants,
    score: scoreOf(mutants),
    statistics: { ...result.statistics, lethal },
    notChecked: [...made.notChecked, ...result.notChecked, ...fatal.map(gapOf(mutants))],
  };
}

const gapOf =
  (mutants: readonly JudgedMutant[]) =>
  (number: number): NotChecked => {
    const { file, start, operator } = mutants[number] ?? { file: "", start: { line: 0 } };
    return {
      what: `${operator ?? "A mutant"} at ${file}:${start.line}`,
      why: "With it the process ran out of memory or stopped answering, so no input was tried on it again.",
    };
  };

/** Detected of valid mutants in percent (mutation-testing-elements, "Mutant states and metrics"). */
export function scoreOf(mutants: readonly JudgedMutant[]): number | undefined {
  const count = (...statuses: readonly string[]): number =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  const detected = count("killed", "timeout");
  const valid = detected + count("survived", "noCoverage");
  return valid === 0 ? undefined : (detected / valid) * 100;
}
