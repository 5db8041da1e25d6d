import { parseNodeId } from "../present/node-id.ts";
import type { PullIssue } from "../present/pull.ts";
import { time } from "../present/time.ts";
import { graphqlAccount } from "../server/rate-limits.ts";
import { failure, visible, type Context } from "./context.ts";
import { actor } from "./objects/actor.ts";
import { issueComment } from "./objects/issue-comment.ts";
import { pullRequest } from "./objects/pull-request.ts";
import { repository } from "./objects/repository.ts";

export const queries = {
  viewer: (_: unknown, { service, token }: Context) => actor(service.world, token.account, "User"),

  repository: ({ owner, name }: { owner: string; name: string }, context: Context) => {
    const found = visible(context.token, context.service.world.repository(owner, name));
    if (found !== undefined) return repository(context, found);
    const message = `Could not resolve to a Repository with the name '${owner}/${name}'.`;
    throw failure("NOT_FOUND", message);
  },

  node: ({ id }: { id: string }, context: Context) => {
    const found = node(context, id);
    if (found !== undefined) return found;
    throw failure("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'`);
  },

  rateLimit: (_: unknown, { service, token }: Context) => {
    const { reset, ...state } = service.limits.state(graphqlAccount(token.value));
    return { ...state, cost: 1, nodeCount: 0, resetAt: time(new Date(reset * 1000)) };
  },
};

function node(context: Context, id: string) {
  const parsed = parseNodeId(id);
  for (const candidate of context.service.world.repositories.values()) {
    const at = visible(context.token, candidate);
    if (at === undefined) continue;
    const number = Number(parsed?.id);
    if (parsed?.kind === "R" && at.id === number) return repository(context, at);
    const comment = parsed?.kind === "IC" ? at.comments.get(number) : undefined;
    if (comment !== undefined) return issueComment(context, at, comment);
    const issue = [...at.issues.values()].find(({ pull }) => pull?.id === number);
    if (parsed?.kind === "PR" && issue?.pull !== undefined) {
      return pullRequest(context, at, issue as PullIssue);
    }
  }
  return undefined;
}
