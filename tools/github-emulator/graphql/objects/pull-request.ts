import { issuePage } from "../../present/issue.ts";
import { nodeId } from "../../present/node-id.ts";
import type { PullIssue } from "../../present/pull.ts";
import { time, timeOrNull } from "../../present/time.ts";
import { pullFacts } from "../../state/pulls.ts";
import type { Repository } from "../../state/model.ts";
import { connection, type PageArguments } from "../connection.ts";
import { demandRead, type Context } from "../context.ts";
import { actor } from "./actor.ts";
import { issueComment } from "./issue-comment.ts";

export function pullRequest(context: Context, at: Repository, source: PullIssue) {
  const { world } = context.service;
  const { pull } = source;
  demandRead(context.token, at, "pull_requests");
  const merged = pull.merged !== undefined;
  const facts = () => pullFacts(at, source);
  return {
    __typename: "PullRequest",
    id: nodeId("PR", pull.id),
    databaseId: pull.id,
    number: source.number,
    title: source.title,
    body: source.body ?? "",
    state: merged ? "MERGED" : source.state.toUpperCase(),
    isDraft: pull.draft,
    merged,
    closed: source.state === "closed",
    url: issuePage(world, at, source),
    createdAt: time(source.created),
    updatedAt: time(source.updated),
    mergedAt: timeOrNull(pull.merged),
    author: actor(world, source.author),
    baseRefName: pull.base.ref,
    baseRefOid: pull.base.sha,
    headRefName: pull.head.ref,
    headRefOid: pull.head.sha,
    isCrossRepository: pull.head.repository !== at,
    mergeable: async () => mergeableState((await facts()).mergeable),
    additions: async () => (await facts()).stats.additions,
    deletions: async () => (await facts()).stats.deletions,
    changedFiles: async () => (await facts()).stats.files,
    labels: (args: PageArguments) => connection("labels", source.labels, args),
    comments: (args: PageArguments) => {
      const here = [...at.comments.values()].filter(({ issue }) => issue === source.number);
      return connection(
        "comments",
        here.map((comment) => issueComment(context, at, comment)),
        args,
      );
    },
  };
}

function mergeableState(mergeable: boolean | null): string {
  if (mergeable === null) return "UNKNOWN";
  return mergeable ? "MERGEABLE" : "CONFLICTING";
}
