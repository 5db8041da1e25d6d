import { Failure, type Report } from "../../model/index.ts";
import { parseReport } from "../../inputs/index.ts";
import type { BenchPorts } from "./ports.ts";

/**
 * The report of an earlier run, whose findings are to be measured again. Undefined where there is
 * none. Throws a Failure where there should be one.
 */
export async function readEarlier(
  { files }: Pick<BenchPorts, "files">,
  path: string | undefined,
): Promise<Report | undefined> {
  if (path === undefined) return undefined;
  const text = await files.read(path);
  if (text === undefined) throw unreadable(path, "There is no such file.");
  const report = parseReport(text, path);
  if (report.engine !== "bench") throw unreadable(path, `It is one of \`${report.engine}\`.`);
  return report;
}

/** Under this name a claim holds what one has to ask for to measure it again. */
export const askedEvidence = "measured";

/** Whether a row was asked for, by name and by what an earlier run claimed. */
export function rowWanted(
  only: readonly string[],
  earlier: Report | undefined,
): (name: string) => boolean {
  const claimed = earlier?.claims.flatMap(({ proof }) =>
    proof.evidence.filter(({ name }) => name === askedEvidence).map(({ text }) => text),
  );
  return (name) =>
    (only.length === 0 || only.some((part) => name.includes(part))) &&
    (claimed === undefined || claimed.includes(name));
}

function unreadable(path: string, why: string): Failure {
  return new Failure({
    code: "bench-report-unreadable",
    what: "The earlier report cannot be read",
    where: `input \`confirm\`: ${path}`,
    why,
    fix: "give the file that the first run wrote to its `report-path`.",
  });
}
