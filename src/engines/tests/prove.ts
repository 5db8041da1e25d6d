import { join, posix } from "node:path";
import { parseReport, reportLimits, type TestsInputs } from "../../inputs/index.ts";
import type { Mutant } from "../../lab/index.ts";
import { Failure, type Report, type Spend } from "../../model/index.ts";
import { shownPath, type ProjectPlace } from "./collect/project-root.ts";
import type { Scope } from "./collect/scope.ts";
import { changeOf } from "./emit/kills.ts";
import { addedFiles } from "./report/patch.ts";
import { runSuite, type SuiteRun } from "./suite/run.ts";
import type { Work } from "./work.ts";

interface Frame {
  readonly place: ProjectPlace;
  readonly scope: Scope;
  readonly spent: () => Spend;
  readonly startedAt: Date;
}

const secondsForSuite = 600;

/**
 * Runs the tests on the code and on one mutant, and says what differs. This is the proof of a
 * test, and of a survivor: it needs neither the search nor StrykerJS.
 */
export async function prove(work: Work, inputs: TestsInputs, frame: Frame): Promise<Report> {
  const id = (inputs.prove ?? "").replace(/^t-/, "");
  const mutant = work.mutants.get(id);
  if (mutant === undefined) throw unknownMutant(id);
  const only = await addProposed(work, inputs.proposed, frame.place);
  const run = (): Promise<SuiteRun> =>
    runSuite(work.ports, work.room, {
      seconds: secondsForSuite,
      ...(only === undefined ? {} : { only }),
    });
  const onCode = await run();
  if (onCode.verdict !== "passed") throw notPassing(onCode);
  const path = join(work.room.copy.folder, mutant.file);
  const source = (await work.ports.files.read(path)) ?? "";
  await work.ports.files.write(path, withMutant(source, mutant));
  const onMutant = await run();
  return report(mutant, onCode, onMutant, frame);
}

/** The source with one mutant in it. Lines and columns count from 1, as in StrykerJS's reports. */
export function withMutant(source: string, { start, end, replacement }: Mutant): string {
  const starts = [
    0,
    ...[...source.matchAll(/\r\n|[\n\r\u2028\u2029]/g)].map((one) => one.index + one[0].length),
  ];
  const offset = (at: Mutant["start"]): number => (starts[at.line - 1] ?? 0) + at.column - 1;
  return source.slice(0, offset(start)) + replacement + source.slice(offset(end));
}

/** Writes a report's proposed tests into the copy; these alone are run then. */
async function addProposed(
  { ports, room }: Work,
  report: string | undefined,
  { shown }: ProjectPlace,
): Promise<readonly string[] | undefined> {
  if (report === undefined) return undefined;
  const text = await ports.files.read(report, { maxBytes: reportLimits.bytes });
  if (text === undefined) throw noReport(report);
  const files = parseReport(text, report).proposals.flatMap(({ patch }) => addedFiles(patch));
  const inProject = files.map((file) => ({ ...file, path: posix.relative(shown, file.path) }));
  for (const file of inProject)
    await ports.files.write(join(room.copy.folder, file.path), file.text);
  return inProject.map(({ path }) => path);
}

function report(mutant: Mutant, onCode: SuiteRun, onMutant: SuiteRun, frame: Frame): Report {
  const failing = onMutant.tests.filter(({ passed }) => !passed);
  const killed = onMutant.verdict !== "passed";
  const where = `${shownPath(frame.place, mutant.file)}:${mutant.start.line}`;
  const fate = killed
    ? failing.length > 0
      ? `${failing.length} of them ${failing.length === 1 ? "fails" : "fail"} on the mutant`
      : `they do not come to a result on the mutant (${onMutant.verdict})`
    : "all of them pass on the mutant as well";
  return {
    schemaVersion: 1,
    engine: "tests",
    verdict: killed ? "pass" : "warn",
    headline: `${onCode.tests.length} tests pass on the code, and ${fate}: ${changeOf(mutant)} at ${where}`,
    claims: [],
    metrics: [],
    notes: failing.map(({ title, message }) => ({
      kind: "remark",
      text: `“${title}” fails on the mutant. ${message.split("\n")[0] ?? ""}`,
    })),
    notChecked: [],
    proposals: [],
    spend: frame.spent(),
    base: frame.scope.base,
    head: frame.scope.head,
    startedAt: frame.startedAt.toISOString(),
  };
}

function unknownMutant(id: string): Failure {
  return new Failure({
    code: "mutant-unknown",
    what: `There is no mutant \`${id}\``,
    where: "input `prove`",
    why: "The code has changed since the report was written, or `files` leaves its file out.",
    fix: "check out the commit that the report names, and use its `project` and `files`.",
  });
}

function notPassing({ verdict, tests }: SuiteRun): Failure {
  const failing = tests.find(({ passed }) => !passed);
  return new Failure({
    code: "tests-failing",
    what: "The tests do not pass on the code as it is",
    where: failing === undefined ? `the framework said: ${verdict}` : `“${failing.title}”`,
    why: "A test that fails without the mutant shows nothing about it.",
    fix: "set them right first, or give the report with the proposed tests by `--proposed FILE`.",
  });
}

function noReport(where: string): Failure {
  return new Failure({
    code: "file-missing",
    what: "There is no such report",
    where,
    why: "No file has this path.",
    fix: "give the path of a `report-tests.json` from the run's artifact.",
  });
}
