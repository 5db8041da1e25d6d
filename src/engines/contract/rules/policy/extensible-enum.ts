import { canonical } from "../../json.ts";
import { listOf } from "../schema/text.ts";
import type { PolicyRule, Said } from "./subject.ts";

/**
 * `x-extensible-enum` (Zalando's guidelines, rule 112): readers have to expect values that are
 * not listed, senders may not make them up. So only a value that clients sent is missed.
 */
export const extensibleEnum: PolicyRule = function* ({ direction, base, head }) {
  if (direction !== "request") return;
  const [before, after] = [valuesOf(base), valuesOf(head)];
  if (before === undefined || after === undefined) return;
  const known = new Set(after.map(canonical));
  const gone = before.filter((value) => !known.has(canonical(value)));
  if (gone.length === 0) return;
  yield {
    rule: "request-extensible-enum-value-removed",
    severity: "error",
    text: `no longer lists ${listOf(gone)}`,
    key: "x-extensible-enum",
  };
};

function valuesOf(said: Said): readonly unknown[] | undefined {
  const value = said.get("x-extensible-enum")?.value;
  return Array.isArray(value) ? value : undefined;
}
