import { issuePage } from "../../present/issue.ts";
import { nodeId } from "../../present/node-id.ts";
import { time } from "../../present/time.ts";
import type { Comment, Repository } from "../../state/model.ts";
import type { Context } from "../context.ts";
import { actor } from "./actor.ts";

export function issueComment({ service, token }: Context, at: Repository, source: Comment) {
  const { world } = service;
  const parent = at.issues.get(source.issue);
  const page = parent === undefined ? world.url : issuePage(world, at, parent);
  const mine = source.author.id === token.account.id;
  return {
    __typename: "IssueComment",
    id: nodeId("IC", source.id),
    databaseId: source.id,
    fullDatabaseId: String(source.id),
    body: source.body,
    bodyText: source.body,
    author: actor(world, source.author),
    createdAt: time(source.created),
    updatedAt: time(source.updated),
    url: `${page}#issuecomment-${source.id}`,
    isMinimized: source.minimized !== undefined,
    minimizedReason: source.minimized ?? null,
    viewerDidAuthor: mine,
    viewerCanUpdate: mine,
    viewerCanDelete: mine,
    viewerCanMinimize: token.repositories.includes(at),
  };
}
