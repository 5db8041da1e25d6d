import { dayOf } from "../../api/dates.ts";
import { code } from "../schema/text.ts";
import type { PolicyRule } from "./subject.ts";

/**
 * The date until which something deprecated will work (`x-sunset`). People plan by it, so moving
 * it nearer, taking it back or making it unreadable is an error; moving it away is a remark.
 */
export const sunset: PolicyRule = function* ({ base, head }) {
  const [before, after] = [base.get("x-sunset")?.value, head.get("x-sunset")?.value];
  if (before === after) return;
  const [was, is] = [dayOf(before), dayOf(after)];
  const key = "x-sunset";
  if (after !== undefined && is === undefined) {
    const text = `has a sunset that is no date: ${code(after)}`;
    yield { rule: "sunset-invalid", severity: "error", text, key };
  } else if (before !== undefined && after === undefined) {
    if (head.get("deprecated")?.value !== true) return;
    const text = `is still deprecated, but no longer says until when (it was ${code(before)})`;
    yield { rule: "sunset-removed", severity: "error", text, key };
  } else if (was !== undefined && is !== undefined && is < was) {
    const text = `ends on ${is}, earlier than ${was}`;
    yield { rule: "sunset-earlier", severity: "error", text, key };
  } else if (was !== undefined && is !== undefined && is > was) {
    const text = `ends on ${is}, later than ${was}`;
    yield { rule: "sunset-later", severity: "remark", text, key };
  }
};
