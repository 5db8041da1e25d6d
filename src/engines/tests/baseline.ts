import type { TestsInputs } from "../../inputs/index.ts";
import { Failure, type NotChecked } from "../../model/index.ts";
import type { Mutant } from "../../lab/index.ts";
import { openCache } from "./cache/index.ts";
import type { ProjectPlace } from "./collect/project-root.ts";
import { runSuite, type SuiteRun } from "./suite/run.ts";
import { keyOf, matchMutants } from "./witness/match.ts";
import type { StrykerMutant, StrykerStatus } from "./witness/mutation-report.ts";
import { plannedVersion, runWitness } from "./witness/run.ts";
import type { Work } from "./work.ts";

/** What the project's own tests do to each mutant, by StrykerJS. */
export interface Baseline {
  readonly statuses: ReadonlyMap<string, StrykerStatus>;
  /** Mutants that StrykerJS does not make; they count nowhere. */
  readonly unknown: readonly Mutant[];
  readonly tests: number;
  /** StrykerJS's version; empty where there are no tests. */
  readonly stryker: string;
  /** How many of the fates are those of an earlier run on the same ground. */
  readonly reused: number;
  readonly notChecked: readonly NotChecked[];
}

const secondsForSuite = 600;
/** StrykerJS is given this many times the search's budget, and never less than ten minutes. */
const witnessFactor = 10;
const leastWitnessSeconds = 600;
/** Survivors are told as they are found: nobody has to wait for the tests that kill them. */
const mostToldEarly = 7;

export function secondsOfWitness({ budgetSeconds = 0 }: TestsInputs): number {
  return Math.max(leastWitnessSeconds, budgetSeconds * witnessFactor);
}

export interface Measuring {
  /** What StrykerJS may take, in seconds. */
  readonly seconds: number;
  /** Path of the file with fates of earlier runs. */
  readonly cache: string | undefined;
  readonly place: ProjectPlace;
}

/** Runs the project's own tests as they are, and then on the mutants. */
export async function measure(
  work: Work,
  mutants: readonly Mutant[],
  { seconds, cache: path, place }: Measuring,
): Promise<Baseline> {
  const { log } = work.ports;
  log.progress("Running the project's own tests");
  const own = await ownTests(work);
  if (own.verdict === "none") return withoutTests(mutants);
  const stryker = plannedVersion(work);
  const cache = await openCache(work, path, { stryker, place });
  const fresh = mutants.filter(({ id }) => !cache.known.has(id));
  log.progress(`Having StrykerJS try ${own.tests.length} tests on ${fresh.length} mutants`);
  const found = await tried(work, fresh, seconds);
  const statuses = new Map(
    mutants.flatMap(({ id }) => {
      const status = found.statuses.get(id) ?? cache.known.get(id);
      return status === undefined ? [] : [[id, status] as const];
    }),
  );
  await cache.keep(mutants, statuses);
  return {
    ...{ statuses, stryker, unknown: found.unknown, tests: own.tests.length },
    reused: mutants.length - fresh.length,
    notChecked: cache.notChecked,
  };
}

/** Without tests every mutant is uncovered, and nothing has to be run to know it. */
function withoutTests(mutants: readonly Mutant[]): Baseline {
  const statuses = new Map(mutants.map(({ id }) => [id, "NoCoverage" as const]));
  return { statuses, unknown: [], tests: 0, stryker: "", reused: 0, notChecked: [] };
}

async function ownTests(work: Work): Promise<SuiteRun> {
  const run = await runSuite(work.ports, work.room, { seconds: secondsForSuite });
  if (run.verdict === "passed" || run.verdict === "none") return run;
  throw suiteFailure(work, run);
}

async function tried(
  work: Work,
  mutants: readonly Mutant[],
  seconds: number,
): Promise<Pick<Baseline, "statuses" | "unknown">> {
  const [first] = mutants;
  if (first === undefined) return { statuses: new Map(), unknown: [] };
  const beside = work.subject.files.find(({ path }) => path === first.file);
  const run = await runWitness(work.ports, {
    room: work.room,
    style: work.style,
    mutants,
    beside: beside ?? { path: first.file, format: "cjs" },
    everyKiller: false,
    seconds,
    tell: survivorTeller(work, mutants),
  });
  const { statuses, missing } = matchMutants(mutants, run.mutants);
  return {
    statuses: new Map([...statuses].map(([id, { status }]) => [id, status])),
    unknown: missing,
  };
}

/** One a line and the first few only: those worth most of a reader's time come with the report. */
function survivorTeller(
  { ports }: Work,
  mutants: readonly Mutant[],
): (found: StrykerMutant) => void {
  const byKey = new Map(mutants.map((mutant) => [keyOf(mutant), mutant]));
  const lines = new Set<string>();
  return (found) => {
    const mutant = byKey.get(keyOf(found));
    const line = `${found.file}:${found.start.line}`;
    if (mutant === undefined || lines.has(line) || lines.size >= mostToldEarly) return;
    lines.add(line);
    ports.log.progress(survivorLine(mutant));
  };
}

function survivorLine({ file, start, original, replacement }: Mutant): string {
  const [from, to] = [original, replacement].map((code) => code.replace(/\s+/g, " ").slice(0, 60));
  return `No test notices \`${from}\` → \`${to}\` at ${file}:${start.line}`;
}

function suiteFailure(work: Work, { verdict, tests, output }: SuiteRun): Failure {
  const failing = tests.filter(({ passed }) => !passed);
  const where = `${work.style.framework} in the project's folder`;
  const again = "run the project's tests by themselves, set right what fails, and run this again.";
  if (verdict === "failed") {
    const names = failing.slice(0, 3).map(({ title }) => `“${title}”`);
    return new Failure({
      code: "tests-failing",
      what: `${failing.length} of the project's own tests fail`,
      where,
      why: `${names.join(", ")} fail without any mutant, so nothing can be said of mutants. ${firstLine(failing[0]?.message ?? "")}`,
      fix: again,
    });
  }
  if (verdict === "late") {
    return new Failure({
      code: "tests-late",
      what: "The project's own tests do not come to an end",
      where,
      why: `They had ${secondsForSuite} seconds.`,
      fix: again,
    });
  }
  return new Failure({
    code: "tests-broken",
    what: "The project's own tests do not run",
    where,
    why: `The framework ended without results. It said: ${output.trim().slice(-800)}`,
    fix: again,
  });
}

function firstLine(text: string): string {
  return text.split("\n")[0]?.trim() ?? "";
}
