import { listCommits, readCommit } from "../git/commits.ts";
import { diff, total, unifiedDiff } from "../git/diff.ts";
import { listRefs, readRef } from "../git/refs.ts";
import { commit as showCommit } from "../present/commit.ts";
import { diffEntry } from "../present/diff-entry.ts";
import { isPull, simplePull, type PullIssue } from "../present/pull.ts";
import { pageUrl, repositoryUrl } from "../present/repository.ts";
import type { Call, Handlers } from "../server/call.ts";
import { paginated } from "../server/pagination.ts";
import { notFound, Refusal } from "../server/refusal.ts";
import { commitAt } from "../state/commits.ts";
import type { Repository } from "../state/model.ts";

export const commits: Handlers = {
  "repos/get-commit": async (call) => {
    const { world, repository } = call;
    const sha = await known(call, call.param("ref"));
    if (call.accept.includes("vnd.github.sha")) return { status: 200, bytes: Buffer.from(sha) };
    const facts = await readCommit(repository.git, sha);
    if (call.accept.includes(".diff")) {
      return { status: 200, bytes: await unifiedDiff(repository.git, facts.parents[0], sha) };
    }
    const entries = await diff(repository.git, facts.parents[0], sha);
    const { additions, deletions } = total(entries);
    const stats = { additions, deletions, total: additions + deletions };
    const files = entries.map((entry) => diffEntry(world, repository, sha, entry));
    return { status: 200, body: { ...showCommit(world, repository, facts), stats, files } };
  },

  "repos/list-commits": async (call) => {
    const { world, repository } = call;
    const sha = await known(call, call.query("sha") ?? repository.defaultBranch);
    const [since, until, path] = [call.query("since"), call.query("until"), call.query("path")];
    const options = [
      ...(since === undefined ? [] : [`--since=${since}`]),
      ...(until === undefined ? [] : [`--until=${until}`]),
    ];
    const paths = path === undefined ? [] : [path];
    const found = await listCommits(repository.git, [sha], options, paths);
    return paginated(call, found, (page) =>
      page.map((facts) => showCommit(world, repository, facts)),
    );
  },

  "repos/list-pull-requests-associated-with-commit": async (call) => {
    const { world } = call;
    const sha = await known(call, call.param("commit_sha"));
    const found: [Repository, PullIssue][] = [];
    for (const target of world.repositories.values()) {
      for (const issue of target.issues.values()) {
        if (!isPull(issue) || !(await brings(call.repository, issue, sha))) continue;
        if (issue.pull.merged !== undefined || issue.state === "open") found.push([target, issue]);
      }
    }
    return paginated(call, found, (page) =>
      page.map(([target, issue]) => simplePull(world, target, issue)),
    );
  },

  "repos/list-branches": async (call) => {
    const found = await listRefs(call.repository.git, "refs/heads/");
    return paginated(call, found, (page) =>
      page.map(({ name, sha }) => ({
        name: name.replace("refs/heads/", ""),
        commit: { sha, url: repositoryUrl(call.world, call.repository, `/commits/${sha}`) },
        protected: false,
      })),
    );
  },

  "repos/get-branch": async (call) => {
    const { world, repository } = call;
    const name = call.param("branch");
    const ref = await readRef(repository.git, `refs/heads/${name}`);
    if (ref === undefined) throw new Refusal(404, "Branch not found");
    const self = repositoryUrl(world, repository, `/branches/${name}`);
    const body = {
      name,
      commit: showCommit(world, repository, await readCommit(repository.git, ref.sha)),
      _links: { self, html: pageUrl(world, repository, `/tree/${name}`) },
      protected: false,
      protection: {
        enabled: false,
        required_status_checks: { enforcement_level: "off", contexts: [], checks: [] },
      },
      protection_url: `${self}/protection`,
    };
    return { status: 200, body };
  },
};

async function known(call: Call, revision: string): Promise<string> {
  const sha = await commitAt(call.repository, revision);
  if (sha !== undefined && (await call.repository.git.resolve(sha)) !== undefined) return sha;
  if (sha !== undefined && call.operation.id.startsWith("repos/list-pull")) return sha;
  throw /^[0-9a-f]{40}$/.test(revision)
    ? new Refusal(422, `No commit found for SHA: ${revision}`)
    : notFound();
}

/**
 * Whether the commit is one that the pull request brings, asked of the repository it comes from.
 * The target knows commits of a fork only once they are merged: before, it answers with nothing,
 * and the fork's own address has to be asked. Observed on GitHub by many.
 */
async function brings(asked: Repository, { pull }: PullIssue, sha: string): Promise<boolean> {
  const { head, base, merged } = pull;
  const at = merged === undefined ? head.repository : base.repository;
  if (at !== asked) return false;
  if (head.sha === sha) return true;
  const { git } = asked;
  if ((await git.resolve(head.sha)) === undefined) return false;
  if ((await git.resolve(base.sha)) === undefined || (await git.resolve(sha)) === undefined) {
    return false;
  }
  return (await git.isAncestor(sha, head.sha)) && !(await git.isAncestor(sha, base.sha));
}
