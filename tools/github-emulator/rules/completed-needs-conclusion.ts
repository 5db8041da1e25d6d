import { Refusal } from "../server/refusal.ts";
import type { Rule } from "./rule.ts";

/** A check run that is over has to say how it ended. */
export const completedNeedsConclusion: Rule = {
  operations: new Set(["checks/create", "checks/update"]),
  check(call) {
    const { status, conclusion } = call.body as { status?: string; conclusion?: string };
    if (status !== "completed" || conclusion !== undefined) return;
    throw new Refusal(422, 'Invalid request.\n\n"conclusion" wasn\'t supplied.');
  },
};
