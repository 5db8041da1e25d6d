import { validationFailed } from "../server/refusal.ts";
import type { Rule } from "./rule.ts";

/**
 * Bodies of comments, issues and pull requests hold 65,536 characters, and comments at least one.
 * Measured once: comments also passed with more characters up to 262,144 bytes; the documented
 * limit is the one to build on.
 */
const longestBody = 65_536;

const resources: Readonly<Record<string, string>> = {
  "issues/create-comment": "IssueComment",
  "issues/update-comment": "IssueComment",
  "issues/create": "Issue",
  "issues/update": "Issue",
  "pulls/create": "PullRequest",
  "pulls/update": "PullRequest",
  "pulls/create-review": "PullRequestReview",
  "pulls/create-review-comment": "PullRequestReviewComment",
};

export const bodyLength: Rule = {
  operations: new Set(Object.keys(resources)),
  check(call) {
    const { body } = call.body as { body?: string | null };
    const resource = resources[call.operation.id] ?? "";
    if (typeof body !== "string") return;
    if (resource.endsWith("Comment") && body.trim() === "") {
      const message = "Body can't be blank";
      throw validationFailed({ resource, code: "unprocessable", field: "data", message });
    }
    if (characters(body) > longestBody) {
      const message = `Body is too long (maximum is ${longestBody} characters)`;
      throw validationFailed({ resource, code: "unprocessable", field: "data", message });
    }
  },
};

/** Code points: an emoji counts once, though JavaScript's `length` counts it twice. */
function characters(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
