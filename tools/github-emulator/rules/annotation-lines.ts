import { Refusal } from "../server/refusal.ts";
import type { Rule } from "./rule.ts";

interface Annotation {
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
}

/** Annotations end after they start, and have columns only within one line. */
export const annotationLines: Rule = {
  operations: new Set(["checks/create", "checks/update"]),
  check(call) {
    const { output } = call.body as { output?: { annotations?: Annotation[] } };
    for (const annotation of output?.annotations ?? []) {
      const { start_line: start, end_line: end } = annotation;
      if (end < start) refuse("end_line must not be before start_line.");
      const columns = annotation.start_column !== undefined || annotation.end_column !== undefined;
      if (columns && start !== end) {
        refuse("Columns are allowed only where start_line and end_line are the same.");
      }
    }
  },
};

function refuse(message: string): never {
  throw new Refusal(422, `Invalid request.\n\n${message}`);
}
