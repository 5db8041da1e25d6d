import { code } from "../schema/text.ts";
import type { PolicyRule } from "./subject.ts";

/** Generated clients name their functions after it; the wire does not know it, so it is a remark. */
export const operationId: PolicyRule = function* ({ kind, base, head }) {
  if (kind !== "operation") return;
  const [before, after] = [base.get("operationId")?.value, head.get("operationId")?.value];
  if (before === after || before === undefined) return;
  yield {
    rule: "operation-id-changed",
    severity: "remark",
    text:
      after === undefined
        ? `has no \`operationId\` any more (it was ${code(before)})`
        : `has the \`operationId\` ${code(after)} now, not ${code(before)}`,
    key: "operationId",
  };
};
