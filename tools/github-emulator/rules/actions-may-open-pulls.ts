import { Refusal } from "../server/refusal.ts";
import type { Rule } from "./rule.ts";

/** The repository's setting for GITHUB_TOKEN; no permission in a workflow makes up for it. */
export const actionsMayOpenPulls: Rule = {
  operations: new Set(["pulls/create", "pulls/create-review"]),
  check(call) {
    if (call.actor.app?.slug !== "github-actions") return;
    const approving = (call.body as { event?: string }).event === "APPROVE";
    if (call.operation.id === "pulls/create-review" && !approving) return;
    if (call.repository.actionsMayOpenPullRequests) return;
    throw new Refusal(403, "GitHub Actions is not permitted to create or approve pull requests.");
  },
};
