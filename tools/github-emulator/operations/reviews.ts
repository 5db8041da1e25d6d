import { association, simpleUser } from "../present/account.ts";
import { issuePage } from "../present/issue.ts";
import { nodeId } from "../present/node-id.ts";
import { repositoryUrl } from "../present/repository.ts";
import { time } from "../present/time.ts";
import type { Call, Handlers } from "../server/call.ts";
import { paginated } from "../server/pagination.ts";
import { notFound, Refusal } from "../server/refusal.ts";
import type { Review, ReviewComment } from "../state/model.ts";

interface NewReview {
  commit_id?: string;
  body?: string;
  event?: keyof typeof states;
  comments?: NewComment[];
}

interface NewComment {
  body: string;
  path: string;
  line?: number;
  side?: string;
  commit_id?: string;
}

const states = {
  APPROVE: "APPROVED",
  REQUEST_CHANGES: "CHANGES_REQUESTED",
  COMMENT: "COMMENTED",
} as const;

export const reviews: Handlers = {
  "pulls/list-reviews": (call) =>
    paginated(call, call.pull.pull.reviews, (page) => page.map((item) => showReview(call, item))),

  "pulls/get-review": (call) => {
    const review = call.pull.pull.reviews.find(({ id }) => id === call.number("review_id"));
    if (review === undefined) throw notFound();
    return { status: 200, body: showReview(call, review) };
  },

  "pulls/create-review": (call) => {
    const { commit_id: commit, body = "", event, comments = [] } = call.body as NewReview;
    const { pull: issue, actor, world } = call;
    const ownWork = issue.author.id === actor.account.id;
    if (event === "APPROVE" && ownWork) refuse("Can not approve your own pull request");
    if (event === "REQUEST_CHANGES" && ownWork) {
      refuse("Can not request changes on your own pull request");
    }
    if (event !== undefined && event !== "APPROVE" && body === "" && comments.length === 0) {
      refuse("Body cannot be blank");
    }
    const review: Review = {
      id: world.nextId(),
      author: actor.account,
      body,
      state: event === undefined ? "PENDING" : states[event],
      commit: commit ?? issue.pull.head.sha,
      submitted: world.now(),
    };
    issue.pull.reviews.push(review);
    for (const comment of comments) addComment(call, comment, review.id);
    return { status: 200, body: showReview(call, review) };
  },

  "pulls/list-review-comments": (call) => {
    const { number } = call.pull;
    const found = [...call.repository.reviewComments.values()].filter((c) => c.pull === number);
    return paginated(call, found, (page) => page.map((item) => showComment(call, item)));
  },

  "pulls/create-review-comment": (call) => {
    const comment = addComment(call, call.body as NewComment, null);
    return { status: 201, body: showComment(call, comment) };
  },
};

function addComment(call: Call, given: NewComment, review: number | null): ReviewComment {
  const comment: ReviewComment = {
    id: call.world.nextId(),
    pull: call.pull.number,
    review,
    author: call.actor.account,
    body: given.body,
    path: given.path,
    line: given.line ?? null,
    side: given.side === "LEFT" ? "LEFT" : "RIGHT",
    commit: given.commit_id ?? call.pull.pull.head.sha,
    created: call.world.now(),
  };
  call.repository.reviewComments.set(comment.id, comment);
  return comment;
}

function showReview(call: Call, source: Review) {
  const { world, repository, pull } = call;
  const html = `${issuePage(world, repository, pull)}#pullrequestreview-${source.id}`;
  const url = repositoryUrl(world, repository, `/pulls/${pull.number}`);
  return {
    id: source.id,
    node_id: nodeId("PRR", source.id),
    user: simpleUser(world, source.author),
    body: source.body,
    state: source.state,
    html_url: html,
    pull_request_url: url,
    _links: { html: { href: html }, pull_request: { href: url } },
    ...(source.state === "PENDING" ? {} : { submitted_at: time(source.submitted) }),
    commit_id: source.commit,
    author_association: association(repository, source.author),
  };
}

function showComment(call: Call, source: ReviewComment) {
  const { world, repository, pull } = call;
  const url = repositoryUrl(world, repository, `/pulls/comments/${source.id}`);
  const html = `${issuePage(world, repository, pull)}#discussion_r${source.id}`;
  const parent = repositoryUrl(world, repository, `/pulls/${pull.number}`);
  return {
    url,
    pull_request_review_id: source.review,
    id: source.id,
    node_id: nodeId("PRRC", source.id),
    diff_hunk: "",
    path: source.path,
    commit_id: source.commit,
    original_commit_id: source.commit,
    user: simpleUser(world, source.author),
    body: source.body,
    created_at: time(source.created),
    updated_at: time(source.created),
    html_url: html,
    pull_request_url: parent,
    author_association: association(repository, source.author),
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: parent } },
    ...(source.line === null ? {} : { line: source.line, original_line: source.line }),
    side: source.side,
    subject_type: source.line === null ? "file" : "line",
  };
}

function refuse(message: string): never {
  throw new Refusal(422, "Unprocessable Entity", { errors: [message] });
}
