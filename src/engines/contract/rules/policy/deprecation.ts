import type { PolicyRule } from "./subject.ts";

/** Announced, or no longer: nothing stops working today, so it is a remark. */
export const deprecation: PolicyRule = function* ({ base, head }) {
  const [before, after] = [base, head].map((side) => side.get("deprecated")?.value === true);
  if (before === after) return;
  const sunset = head.get("x-sunset")?.value;
  const until = typeof sunset === "string" ? `, to be removed after ${sunset}` : "";
  yield {
    rule: "deprecated",
    severity: "remark",
    text: after === true ? `is deprecated now${until}` : "is no longer deprecated",
    key: "deprecated",
  };
};
