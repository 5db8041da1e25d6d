import { sameJson } from "../../json.ts";
import { code } from "../schema/text.ts";
import type { PolicyRule } from "./subject.ts";

/**
 * What a request means that leaves a value out. Of a parameter it is an error: the same URL now
 * asks for something else. Inside of bodies it is a remark, as most servers merge them with what
 * they have. A default of what must be sent says nothing.
 */
export const defaultValue: PolicyRule = function* ({ kind, direction, optional, base, head }) {
  if (direction !== "request" || !optional) return;
  const [before, after] = [base.get("default"), head.get("default")];
  if (before === undefined && after === undefined) return;
  if (before !== undefined && after !== undefined && sameJson(before.value, after.value)) return;
  yield {
    rule: "request-default-changed",
    severity: kind === "parameter" ? "error" : "remark",
    text:
      after === undefined
        ? `no longer has the default ${said(before?.value)}`
        : before === undefined
          ? `has the default ${said(after.value)} now`
          : `has the default ${said(after.value)} now, not ${said(before.value)}`,
    key: "default",
  };
};

/** As JSON: a default of `true` is another one than `"true"`. */
function said(value: unknown): string {
  return code(JSON.stringify(value));
}
