import { code } from "../schema/text.ts";
import type { PolicyRule, Said } from "./subject.ts";

/** From the least to the most that is promised; nothing said means the most. */
const levels = ["draft", "alpha", "beta", "stable"];

/** What `x-stability-level` promises. To promise less, or nothing that can be read, is an error. */
export const stability: PolicyRule = function* ({ base, head }) {
  const [before, after] = [levelOf(base), levelOf(head)];
  if (before === after) return;
  const key = "x-stability-level";
  const [was, is] = [levels.indexOf(String(before)), levels.indexOf(String(after))];
  const unknown = is < 0 ? after : was < 0 ? before : undefined;
  if (unknown !== undefined) {
    const text = `has an unknown stability level: ${code(unknown)}`;
    yield { rule: "stability-invalid", severity: "error", text, key };
  } else if (is < was) {
    const text = `is ${code(after)} now, which promises less than ${code(before)}`;
    yield { rule: "stability-decreased", severity: "error", text, key };
  } else {
    const text = `is ${code(after)} now, not ${code(before)} any more`;
    yield { rule: "stability-increased", severity: "remark", text, key };
  }
};

function levelOf(said: Said): unknown {
  return said.get("x-stability-level")?.value ?? "stable";
}
