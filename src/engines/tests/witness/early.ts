import { seemsRight, type CanaryFiles } from "./canaries.ts";
import { readMutationReport, type StrykerMutant } from "./mutation-report.ts";
import { earlyMark } from "./plan-reporter.ts";

/**
 * Reads StrykerJS's output for survivors, so that nobody has to wait for its end to see the first.
 * They are held back until a planted mutant has been killed and another has survived; the other two
 * come last and are judged with the report, which is the only source of results.
 */
export function earlySurvivors(
  canary: CanaryFiles,
  tell: (mutant: StrykerMutant) => void,
): (line: string) => void {
  const planted: StrykerMutant[] = [];
  const waiting: StrykerMutant[] = [];
  return (line) => {
    for (const mutant of mutantsIn(line))
      (mutant.file === canary.source.path ? planted : waiting).push(mutant);
    if (seemsRight(canary, planted)) for (const mutant of waiting.splice(0)) tell(mutant);
  };
}

function mutantsIn(line: string): readonly StrykerMutant[] {
  if (!line.startsWith(earlyMark)) return [];
  try {
    return readMutationReport(line.slice(earlyMark.length), "the output of StrykerJS");
  } catch {
    // The report has it as well, and is read with care.
    return [];
  }
}
