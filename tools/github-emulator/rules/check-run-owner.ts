import { Refusal } from "../server/refusal.ts";
import type { Rule } from "./rule.ts";

/** Check runs belong to apps: only an app makes one, and only the same app changes it. */
export const checkRunOwner: Rule = {
  operations: new Set(["checks/create", "checks/update"]),
  check(call) {
    const { app } = call.actor;
    if (app === undefined) {
      throw new Refusal(403, "You must authenticate via a GitHub App.");
    }
    if (!call.has("check_run_id")) return;
    const run = call.repository.checkRuns.get(call.number("check_run_id"));
    if (run === undefined || run.app.id === app.id) return;
    throw new Refusal(
      403,
      `Invalid app_id \`${run.app.id}\` - check run can only be modified by the GitHub App that created it.`,
    );
  },
};
