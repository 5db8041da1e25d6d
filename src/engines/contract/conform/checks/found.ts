import { title } from "../../api/model.ts";
import type { Drift } from "../drift.ts";
import type { Exchange } from "../exchange.ts";

type Words = Pick<
  Drift,
  "rule" | "severity" | "subject" | "text" | "observed" | "expected" | "spot"
>;

/** A drift that one exchange shows. */
export function found({ operation, request, answer, sources }: Exchange, words: Words): Drift {
  return { ...words, operation: title(operation), request, answer, sources };
}
