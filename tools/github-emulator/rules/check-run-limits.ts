import { Refusal } from "../server/refusal.ts";
import type { Rule } from "./rule.ts";

const annotationsPerRequest = 50;
const longestText = 65_535;

interface Output {
  title?: string;
  summary?: string;
  text?: string;
  annotations?: { start_line: number; end_line: number; start_column?: number }[];
}

/** Sizes of a check run's output. More annotations go into further updates, which append. */
export const checkRunLimits: Rule = {
  operations: new Set(["checks/create", "checks/update"]),
  check(call) {
    const { output } = call.body as { output?: Output };
    if (output === undefined) return;
    const { annotations = [], summary = "", text = "" } = output;
    if (annotations.length > annotationsPerRequest) {
      refuse(`No more than ${annotationsPerRequest} annotations are allowed per request.`);
    }
    if (summary.length > longestText)
      refuse(`Only ${longestText} characters are allowed in summary`);
    if (text.length > longestText) refuse(`Only ${longestText} characters are allowed in text`);
    for (const { start_line: start, end_line: end, start_column: column } of annotations) {
      if (end < start) refuse("end_line must not be before start_line.");
      if (column !== undefined && start !== end) {
        refuse("Columns are allowed only where start_line and end_line are the same.");
      }
    }
  },
};

function refuse(message: string): never {
  throw new Refusal(422, `Invalid request.\n\n${message}`);
}
