import { Refusal } from "../server/refusal.ts";
import type { Rule } from "./rule.ts";

const editors = new Set(["write", "maintain", "admin"]);

/**
 * A person changes their own comments, or anybody's with write access to the repository. An app
 * with the permission may change anybody's, so a sticky comment has to look at the author itself.
 */
export const commentEditor: Rule = {
  operations: new Set(["issues/update-comment", "issues/delete-comment"]),
  check(call) {
    const { account, app } = call.actor;
    const comment = call.repository.comments.get(call.number("comment_id"));
    if (comment === undefined || app !== undefined || comment.author.id === account.id) return;
    const role = call.repository.collaborators.get(account.login.toLowerCase());
    if (call.repository.owner.id === account.id || editors.has(role ?? "")) return;
    throw new Refusal(403, "Must have admin rights to Repository.");
  },
};
