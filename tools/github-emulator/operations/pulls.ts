import { diff, unifiedDiff, type DiffEntry } from "../git/diff.ts";
import { listCommits } from "../git/commits.ts";
import { commit as showCommit } from "../present/commit.ts";
import { diffEntry } from "../present/diff-entry.ts";
import { isPull, pullRequest, simplePull, type PullIssue } from "../present/pull.ts";
import type { Call, Handlers } from "../server/call.ts";
import { paginated } from "../server/pagination.ts";
import { notFound, Refusal, validationFailed } from "../server/refusal.ts";
import { setState } from "../state/issues.ts";
import { mergePull, openPull, pullFacts, pullRange, retargetPull } from "../state/pulls.ts";

interface PullFields {
  title?: string;
  body?: string;
  head?: string;
  base?: string;
  state?: "open" | "closed";
  draft?: boolean;
}

/** More files of one pull request are not listed. */
const filesShown = 3000;
const commitsShown = 250;

export const pulls: Handlers = {
  "pulls/get": async (call) => {
    if (!call.accept.includes(".diff")) return { status: 200, body: await show(call, call.pull) };
    const range = await pullRange(call.repository, call.pull);
    if (range === undefined) throw notFound();
    return { status: 200, bytes: await unifiedDiff(call.repository.git, range.base, range.head) };
  },

  "pulls/list": (call) => {
    const all = [...call.repository.issues.values()].filter(isPull).filter(matches(call));
    all.sort((left, right) => right.number - left.number);
    if (call.query("direction") === "asc") all.reverse();
    return paginated(call, all, (page) =>
      page.map((pull) => simplePull(call.world, call.repository, pull)),
    );
  },

  "pulls/create": async (call) => {
    const { title, body, head = "", base = "", draft } = call.body as PullFields;
    const issue = await openPull(call.world, call.repository, {
      title: title ?? "",
      body: body ?? null,
      head,
      base,
      draft: draft ?? false,
      author: call.actor.account,
    });
    return { status: 201, body: await show(call, issue) };
  },

  "pulls/update": async (call) => {
    const { pull: issue, actor, world } = call;
    const { title, body, base, state } = call.body as PullFields;
    issue.title = title ?? issue.title;
    issue.body = body ?? issue.body;
    if (base !== undefined) await retargetPull(call.repository, issue, base);
    if (state === "open" && issue.pull.merged !== undefined) throw cannotReopen();
    if (state !== undefined) setState(issue, state, world.now(), actor.account);
    issue.updated = world.now();
    return { status: 200, body: await show(call, issue) };
  },

  "pulls/list-files": async (call) => {
    const files = (await changedFiles(call)).slice(0, filesShown);
    const { sha } = call.pull.pull.head;
    return paginated(call, files, (page) =>
      page.map((entry) => diffEntry(call.world, call.repository, sha, entry)),
    );
  },

  "pulls/list-commits": async (call) => {
    const { git } = call.repository;
    const range = await pullRange(call.repository, call.pull);
    const commits =
      range === undefined ? [] : await listCommits(git, [range.head, `^${range.base}`]);
    return paginated(call, commits.reverse().slice(0, commitsShown), (page) =>
      page.map((commit) => showCommit(call.world, call.repository, commit)),
    );
  },

  "pulls/check-if-merged": (call) => {
    if (call.pull.pull.merged === undefined) throw notFound();
    return { status: 204 };
  },

  "pulls/merge": async (call) => {
    const { sha } = call.body as { sha?: string };
    const { pull: issue } = call;
    if (issue.state === "closed") throw new Refusal(405, "Pull Request is not mergeable");
    if (sha !== undefined && sha !== issue.pull.head.sha) {
      throw new Refusal(409, "Head branch was modified. Review and try the merge again.");
    }
    const merged = await mergePull(call.world, call.repository, issue, call.actor.account);
    if (merged === undefined) throw new Refusal(405, "Pull Request is not mergeable");
    const body = { sha: merged, merged: true, message: "Pull Request successfully merged" };
    return { status: 200, body };
  },
};

async function changedFiles(call: Call): Promise<readonly DiffEntry[]> {
  const range = await pullRange(call.repository, call.pull);
  return range === undefined ? [] : diff(call.repository.git, range.base, range.head);
}

async function show(call: Call, issue: PullIssue) {
  const facts = await pullFacts(call.repository, issue);
  return pullRequest(call.world, call.repository, issue, facts);
}

function matches(call: Call): (issue: PullIssue) => boolean {
  const state = call.query("state") ?? "open";
  const base = call.query("base");
  const head = call.query("head");
  return ({ pull, state: now }) =>
    (state === "all" || state === now) &&
    (base === undefined || pull.base.ref === base) &&
    // GitHub ignores a head without an owner.
    (!head?.includes(":") || `${pull.head.repository?.owner.login}:${pull.head.ref}` === head);
}

function cannotReopen(): Refusal {
  const message = "The pull request cannot be reopened.";
  return validationFailed({ resource: "PullRequest", code: "invalid", field: "state", message });
}
