import { Failure } from "../../../model/index.ts";
import type { Redactor } from "./redactor.ts";

/** The same error with nothing in it that could give a value away: words, stack and causes. */
export function redactError(error: unknown, redactor: Redactor): Error {
  if (!(error instanceof Error)) return new Error(redactor.text(String(error)));
  const cause = error.cause === undefined ? undefined : redactError(error.cause, redactor);
  if (error instanceof Failure) return new Failure(redactor.data(error.facts), cause);
  const clean = new Error(redactor.text(error.message), { cause });
  clean.name = redactor.text(error.name);
  if (error.stack !== undefined) clean.stack = redactor.text(error.stack);
  return clean;
}
