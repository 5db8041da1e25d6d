import { readRef } from "../../git/refs.ts";
import { nodeId } from "../../present/node-id.ts";
import type { PullIssue } from "../../present/pull.ts";
import { fullName, pageUrl } from "../../present/repository.ts";
import type { Repository } from "../../state/model.ts";
import { connection, type PageArguments } from "../connection.ts";
import { demandRead, failure, type Context } from "../context.ts";
import { actor } from "./actor.ts";
import { gitObject, refObject } from "./git-object.ts";
import { pullRequest } from "./pull-request.ts";

export function repository(context: Context, source: Repository) {
  const { world } = context.service;
  const ref = async (name: string) => {
    demandRead(context.token, source, "contents");
    const found = await readRef(source.git, name);
    return found === undefined ? null : refObject(context, source, found);
  };
  return {
    __typename: "Repository",
    id: nodeId("R", source.id),
    databaseId: source.id,
    name: source.name,
    nameWithOwner: fullName(source),
    owner: actor(world, source.owner),
    url: pageUrl(world, source),
    isPrivate: source.private,
    isFork: source.parent !== undefined,
    visibility: source.private ? "PRIVATE" : "PUBLIC",
    defaultBranchRef: () => ref(`refs/heads/${source.defaultBranch}`),
    ref: ({ qualifiedName }: { qualifiedName: string }) =>
      ref(qualifiedName.startsWith("refs/") ? qualifiedName : `refs/heads/${qualifiedName}`),
    object: ({ expression, oid }: { expression?: string; oid?: string }) => {
      demandRead(context.token, source, "contents");
      return gitObject(context, source, oid ?? expression ?? "");
    },
    pullRequest: ({ number }: { number: number }) => {
      const issue = source.issues.get(number);
      if (issue?.pull !== undefined) return pullRequest(context, source, issue as PullIssue);
      const message = `Could not resolve to a PullRequest with the number of ${number}.`;
      throw failure("NOT_FOUND", message);
    },
    pullRequests: (args: PageArguments & PullFilter) =>
      connection(
        "pullRequests",
        pulls(source, args).map((issue) => pullRequest(context, source, issue)),
        args,
      ),
  };
}

interface PullFilter {
  readonly states?: readonly string[] | null;
  readonly headRefName?: string | null;
  readonly baseRefName?: string | null;
}

function pulls(source: Repository, { states, headRefName, baseRefName }: PullFilter): PullIssue[] {
  return [...source.issues.values()].filter((issue): issue is PullIssue => {
    const { pull } = issue;
    if (pull === undefined) return false;
    const state = pull.merged === undefined ? issue.state.toUpperCase() : "MERGED";
    return (
      (states?.includes(state) ?? true) &&
      (headRefName == null || pull.head.ref === headRefName) &&
      (baseRefName == null || pull.base.ref === baseRefName)
    );
  });
}
