import { Failure } from "../../../src/model/failure.ts";
import type { TemplateContext, TemplateToken } from "./packages.ts";

/** Turns all that GitHub's parser found wrong in a file into one Failure with file:line:column. */
export function refuseProblems(context: TemplateContext, path: string): void {
  const found = context.errors.getErrors();
  if (found.length === 0) return;
  const lines = found.map(({ rawMessage, range }) => {
    const place = range === undefined ? path : `${path}:${range.start.line}:${range.start.column}`;
    return `${place} ${rawMessage}`;
  });
  throw new Failure({
    code: "workflow-invalid",
    what: lines.join("\n"),
    where: path,
    why: "GitHub's own parser refuses this file, so GitHub would not run it.",
    fix: "Correct the lines named above.",
  });
}

/** What this runner, or GitHub on reading, refuses although the file alone is well formed. */
export function refusal(
  path: string,
  token: TemplateToken | undefined,
  what: string,
  fix: string,
): Failure {
  const start = token?.range?.start;
  const place = start === undefined ? path : `${path}:${start.line}:${start.column}`;
  return new Failure({
    code: "workflow-refused",
    what: `${place} ${what}`,
    where: path,
    why: "It cannot run as it is written.",
    fix,
  });
}

/**
 * An error as a line for the log of the job or step that it fails.
 * @throws what is no Error, since nothing can be said of it
 */
export function inWords(error: unknown): string {
  if (error instanceof Failure) return `${error.facts.what}: ${error.facts.why} ${error.facts.fix}`;
  if (error instanceof Error) return error.message;
  throw error;
}
