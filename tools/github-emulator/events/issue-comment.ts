import { issue as showIssue, issueComment } from "../present/issue.ts";
import type { PullRequestHandle } from "../seed/pulls.ts";
import type { Comment } from "../state/model.ts";
import type { World } from "../state/world.ts";
import { envelope, type Payload } from "./envelope.ts";

export interface IssueCommentEvent {
  readonly action: "created";
  /** Where it stands; comments on pull requests are comments on issues. */
  readonly pull: PullRequestHandle;
  readonly comment: Comment;
}

export function issueCommentPayload(
  world: World,
  { action, pull, comment }: IssueCommentEvent,
): Payload {
  const { repository, issue } = pull;
  return {
    action,
    issue: inEvent(showIssue(world, repository, issue)),
    comment: issueComment(world, repository, comment),
    ...envelope(world, repository, comment.author.login),
  };
}

/** The description of the event has neither who closed the issue nor how its author is viewed. */
function inEvent(issue: ReturnType<typeof showIssue>) {
  const absent = { closed_by: undefined, user: { ...issue.user, user_view_type: undefined } };
  return { ...issue, ...absent };
}
