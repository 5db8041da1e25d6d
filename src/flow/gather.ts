import { parseReport, reportLimits } from "../inputs/index.ts";
import { engineNames, Failure, type EngineName, type Report } from "../model/index.ts";
import type { Clock, Files } from "../ports/index.ts";
import { withoutAcceptances } from "./acceptance/apply.ts";
import { failedReport, skippedReport } from "./stand-in-report.ts";

export interface Wanted {
  /** Folder that holds the artifacts of the engines' jobs. */
  readonly folder: string;
  /** Engines that ran. */
  readonly expected: readonly EngineName[];
  /** Engines that were asked for and had nothing to do. */
  readonly skipped: readonly EngineName[];
  readonly base: string;
  /** Every report has to be about this commit. */
  readonly head: string;
}

const reportName = /(?:^|\/)report-[a-z]+\.json$/;
const mostFiles = 64;

/**
 * The engines' reports, in their order. The files are treated as hostile, since a job that ran
 * foreign code wrote them. An expected report that is not there becomes an error, never a pass.
 */
export async function gatherReports(
  { files, clock }: { files: Files; clock: Clock },
  wanted: Wanted,
): Promise<readonly Report[]> {
  const paths = (await files.list(wanted.folder)).filter((path) => reportName.test(path));
  if (paths.length > mostFiles) throw tooMany(wanted.folder, paths.length);
  const found = new Map<EngineName, Report>();
  for (const path of paths) {
    const where = `${wanted.folder}/${path}`;
    const report = parseReport((await readBounded(files, where)) ?? "", where);
    if (report.head !== wanted.head) throw foreignHead(where, report.head, wanted.head);
    if (found.has(report.engine)) throw twice(where, report.engine);
    found.set(report.engine, withoutAcceptances(report));
  }
  for (const engine of wanted.skipped) {
    if (!found.has(engine)) {
      found.set(engine, skippedReport(engine, { ...wanted, startedAt: clock.now() }));
    }
  }
  for (const engine of wanted.expected) {
    if (!found.has(engine)) found.set(engine, missingReport(engine, wanted, clock));
  }
  return engineNames.flatMap((engine) => found.get(engine) ?? []);
}

function readBounded(files: Files, path: string): Promise<string | undefined> {
  return files.read(path, { maxBytes: reportLimits.bytes });
}

function missingReport(engine: EngineName, { base, head }: Wanted, clock: Clock): Report {
  const failure = new Failure({
    code: "report-missing",
    what: "The engine left no report",
    where: `job ${engine}`,
    why: "Its job was canceled, ran out of time, or stopped before it could write one.",
    fix: "open the job's log, and run it again.",
  });
  return failedReport(engine, failure, { base, head, startedAt: clock.now() });
}

function tooMany(where: string, count: number): Failure {
  return new Failure({
    code: "report-invalid",
    what: "There are too many reports",
    where,
    why: `${count} files look like reports; at most ${mostFiles} are read.`,
    fix: "download only the artifacts that this run's engines left.",
  });
}

function foreignHead(where: string, found: string, wanted: string): Failure {
  return new Failure({
    code: "report-foreign",
    what: "A report is about another commit",
    where,
    why: `It says ${found.slice(0, 40)}, this run is about ${wanted}.`,
    fix: "run the workflow again, so that every job sees the same commit.",
  });
}

function twice(where: string, engine: EngineName): Failure {
  return new Failure({
    code: "report-invalid",
    what: `There is more than one report of ${engine}`,
    where,
    why: "It cannot be told which one counts.",
    fix: "let each engine write one `report-NAME.json` for a run.",
  });
}
