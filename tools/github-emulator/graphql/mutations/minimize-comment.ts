import { parseNodeId } from "../../present/node-id.ts";
import type { Comment, Repository } from "../../state/model.ts";
import { demand, failure, visible, type Context } from "../context.ts";
import { issueComment } from "../objects/issue-comment.ts";

interface Input {
  readonly subjectId: string;
  readonly classifier: string;
  readonly clientMutationId?: string | null;
}

export function minimizeComment({ input }: { input: Input }, context: Context) {
  const { at, comment } = find(context, input.subjectId);
  comment.minimized = input.classifier.toLowerCase().replace("_", "-");
  return {
    clientMutationId: input.clientMutationId ?? null,
    minimizedComment: issueComment(context, at, comment),
  };
}

export function unminimizeComment({ input }: { input: Input }, context: Context) {
  const { at, comment } = find(context, input.subjectId);
  comment.minimized = undefined;
  return {
    clientMutationId: input.clientMutationId ?? null,
    unminimizedComment: issueComment(context, at, comment),
  };
}

function find(context: Context, id: string): { at: Repository; comment: Comment } {
  const parsed = parseNodeId(id);
  for (const candidate of context.service.world.repositories.values()) {
    const at = visible(context.token, candidate);
    const comment = parsed?.kind === "IC" ? at?.comments.get(Number(parsed.id)) : undefined;
    if (at === undefined || comment === undefined) continue;
    const onPull = at.issues.get(comment.issue)?.pull !== undefined;
    demand(context.token, at, { [onPull ? "pull_requests" : "issues"]: "write" });
    return { at, comment };
  }
  throw failure("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'`);
}
