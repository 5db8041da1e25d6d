import { Failure } from "../../model/index.ts";
import type { Mutant } from "../../lab/index.ts";
import { runSuite, type SuiteRun } from "./suite/run.ts";
import { matchMutants } from "./witness/match.ts";
import type { StrykerStatus } from "./witness/mutation-report.ts";
import { runWitness } from "./witness/run.ts";
import type { Work } from "./work.ts";

/** What the project's own tests do to each mutant, by StrykerJS. */
export interface Baseline {
  readonly statuses: ReadonlyMap<string, StrykerStatus>;
  /** Mutants that StrykerJS does not make; they count nowhere. */
  readonly unknown: readonly Mutant[];
  readonly tests: number;
}

const secondsForSuite = 600;

export async function ownTests(work: Work): Promise<SuiteRun> {
  const run = await runSuite(work.ports, work.room, { seconds: secondsForSuite });
  if (run.verdict === "passed" || run.verdict === "none") return run;
  throw suiteFailure(work, run);
}

/** Without tests every mutant is uncovered, and nothing has to be run to know it. */
export async function readBaseline(
  work: Work,
  own: SuiteRun,
  mutants: readonly Mutant[],
  seconds: number,
): Promise<Baseline> {
  const [first] = mutants;
  if (own.verdict === "none" || first === undefined) {
    const statuses = new Map(mutants.map(({ id }) => [id, "NoCoverage" as const]));
    return { statuses, unknown: [], tests: 0 };
  }
  const beside = work.subject.files.find(({ path }) => path === first.file);
  const run = await runWitness(work.ports, {
    room: work.room,
    style: work.style,
    mutants,
    beside: beside ?? { path: first.file, format: "cjs" },
    everyKiller: false,
    seconds,
  });
  const { statuses, missing } = matchMutants(mutants, run.mutants);
  return {
    statuses: new Map([...statuses].map(([id, { status }]) => [id, status])),
    unknown: missing,
    tests: own.tests.length,
  };
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
