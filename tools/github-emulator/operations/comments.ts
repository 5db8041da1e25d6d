import { issueComment } from "../present/issue.ts";
import type { Call, Handlers } from "../server/call.ts";
import { paginated } from "../server/pagination.ts";
import { notFound } from "../server/refusal.ts";
import { addComment } from "../state/comments.ts";
import type { Comment } from "../state/model.ts";

export const comments: Handlers = {
  "issues/list-comments": (call) => {
    const { number } = call.issue;
    const here = [...call.repository.comments.values()].filter((item) => item.issue === number);
    return list(call, here);
  },

  "issues/list-comments-for-repo": (call) => list(call, [...call.repository.comments.values()]),

  "issues/create-comment": (call) => {
    const { issue, actor, world, repository } = call;
    const { body: text } = call.body as { body: string };
    const facts = { issue, author: actor.account, app: actor.app, body: text };
    const comment = addComment(world, repository, facts);
    const body = issueComment(world, repository, comment);
    return { status: 201, body, headers: { location: body.url } };
  },

  "issues/get-comment": (call) => ({ status: 200, body: show(call, find(call)) }),

  "issues/update-comment": (call) => {
    const comment = find(call);
    comment.body = (call.body as { body: string }).body;
    comment.updated = call.world.now();
    return { status: 200, body: show(call, comment) };
  },

  "issues/delete-comment": (call) => {
    call.repository.comments.delete(find(call).id);
    return { status: 204 };
  },
};

function find(call: Call): Comment {
  const comment = call.repository.comments.get(call.number("comment_id"));
  if (comment === undefined) throw notFound();
  return comment;
}

function show(call: Call, comment: Comment) {
  return issueComment(call.world, call.repository, comment);
}

function list(call: Call, all: readonly Comment[]) {
  const since = Date.parse(call.query("since") ?? "");
  const recent = all.filter(({ updated }) => Number.isNaN(since) || updated.getTime() >= since);
  const newestFirst = call.query("direction") === "desc" && call.query("sort") !== undefined;
  const byUpdate = call.query("sort") === "updated";
  const key = ({ updated, id }: Comment) => (byUpdate ? updated.getTime() : id);
  const sorted = recent.sort((left, right) => key(left) - key(right));
  if (newestFirst) sorted.reverse();
  return paginated(call, sorted, (page) => page.map((comment) => show(call, comment)));
}
