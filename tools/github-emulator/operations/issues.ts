import { issue as showIssue } from "../present/issue.ts";
import { labelEvent } from "../present/issue-event.ts";
import type { Call, Handlers } from "../server/call.ts";
import { paginated } from "../server/pagination.ts";
import { openIssue, setState } from "../state/issues.ts";
import { ensureLabel, relabel } from "../state/labels.ts";
import type { Issue } from "../state/model.ts";

interface IssueFields {
  title?: string | number | null;
  body?: string | null;
  state?: "open" | "closed";
  state_reason?: string | null;
  labels?: (string | { name?: string })[];
  assignees?: string[];
}

export const issues: Handlers = {
  "issues/get": (call) => ({ status: 200, body: show(call, call.issue) }),

  "issues/list-for-repo": (call) => {
    const all = [...call.repository.issues.values()].filter(matches(call));
    all.sort((left, right) => right.number - left.number);
    if (call.query("direction") === "asc") all.reverse();
    return paginated(call, all, (page) => page.map((issue) => show(call, issue)));
  },

  /** Of all that happens to an issue, only what labels go through is recorded here. */
  "issues/list-events": (call) =>
    paginated(call, call.issue.labelEvents, (page) =>
      page.map((event) => labelEvent(call.world, call.repository, event)),
    ),

  "issues/create": (call) => {
    const { world, repository, actor } = call;
    const { title, body } = call.body as IssueFields;
    const issue = openIssue(world, repository, {
      title: String(title),
      body: body ?? null,
      author: actor.account,
    });
    apply(call, issue);
    return { status: 201, body: show(call, issue) };
  },

  "issues/update": (call) => {
    const { issue, actor, world } = call;
    const { title, body, state, state_reason: reason } = call.body as IssueFields;
    if (title !== undefined && title !== null) issue.title = String(title);
    if (body !== undefined) issue.body = body;
    if (state !== undefined) setState(issue, state, world.now(), actor.account, reason);
    apply(call, issue);
    issue.updated = world.now();
    return { status: 200, body: show(call, issue) };
  },
};

/** Labels and assignees replace the ones there are. */
function apply(call: Call, issue: Issue): void {
  const { labels, assignees } = call.body as IssueFields;
  if (labels !== undefined) {
    const names = labels.map((item) => (typeof item === "string" ? item : (item.name ?? "")));
    const wanted = names.map((name) => ensureLabel(call.world, call.repository, name));
    relabel(call.world, issue, wanted, call.actor.account);
  }
  if (assignees !== undefined) {
    issue.assignees = assignees.map((login) => call.world.account(login));
  }
}

function matches(call: Call): (issue: Issue) => boolean {
  const state = call.query("state") ?? "open";
  const labels = (call.query("labels") ?? "").split(",").filter(Boolean);
  const creator = call.query("creator")?.toLowerCase();
  const since = Date.parse(call.query("since") ?? "");
  return (issue) =>
    (state === "all" || issue.state === state) &&
    labels.every((name) => issue.labels.some((l) => l.name.toLowerCase() === name.toLowerCase())) &&
    (creator === undefined || issue.author.login.toLowerCase() === creator) &&
    (Number.isNaN(since) || issue.updated.getTime() >= since);
}

function show(call: Call, issue: Issue) {
  return showIssue(call.world, call.repository, issue);
}
