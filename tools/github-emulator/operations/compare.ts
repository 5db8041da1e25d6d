import { listCommits, readCommit, type CommitFacts } from "../git/commits.ts";
import { diff, unifiedDiff } from "../git/diff.ts";
import { commit as showCommit } from "../present/commit.ts";
import { diffEntry } from "../present/diff-entry.ts";
import { pageUrl, repositoryUrl } from "../present/repository.ts";
import type { Call, Handlers } from "../server/call.ts";
import { paginated } from "../server/pagination.ts";
import { notFound, Refusal } from "../server/refusal.ts";
import { commitAt } from "../state/commits.ts";

/** Files of a comparison are shown on its first page only, and never more than these. */
const filesShown = 300;

export const compare: Handlers = {
  "repos/compare-commits-with-basehead": async (call) => {
    const { world, repository } = call;
    const { base, head } = await sides(call);
    const { git } = repository;
    const mergeBase = await git.mergeBase(base, head);
    if (mergeBase === undefined) {
      throw new Refusal(404, `No common ancestor between ${base} and ${head}.`);
    }
    if (call.accept.includes(".diff")) {
      return { status: 200, bytes: await unifiedDiff(git, mergeBase, head) };
    }
    const ahead = (await listCommits(git, [head, `^${base}`])).reverse();
    const behind = await listCommits(git, [base, `^${head}`]);
    const entries = (await diff(git, mergeBase, head)).slice(0, filesShown);
    const firstPage = (call.query("page") ?? "1") === "1";
    const show = (facts: CommitFacts) => showCommit(world, repository, facts);
    const first = show(await readCommit(git, base));
    const common = show(await readCommit(git, mergeBase));
    return paginated(call, ahead, (page) => ({
      ...addresses(call),
      base_commit: first,
      merge_base_commit: common,
      status: status(ahead.length, behind.length),
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: page.map(show),
      ...(firstPage
        ? { files: entries.map((entry) => diffEntry(world, repository, head, entry)) }
        : {}),
    }));
  },
};

/** `BASE...HEAD`, of which each may be `owner:branch` for a fork in the same network. */
async function sides(call: Call): Promise<{ base: string; head: string }> {
  const [left = "", right = ""] = call.param("basehead").split("...");
  const commit = async (text: string) => {
    const [revision = "", owner] = text.split(":").reverse();
    const sha = await commitIn(call, owner, revision);
    if (sha === undefined) throw notFound();
    return sha;
  };
  return { base: await commit(left), head: await commit(right) };
}

async function commitIn(call: Call, owner: string | undefined, revision: string) {
  const { repository, world } = call;
  const other = [...world.repositories.values()].find(
    (candidate) =>
      candidate.owner.login === owner &&
      (candidate.parent === repository || repository.parent === candidate),
  );
  const sha = await commitAt(other ?? repository, revision);
  if (sha === undefined || (await repository.git.resolve(sha)) !== undefined) return sha;
  if (other === undefined) return undefined;
  const fetch = ["fetch", "--quiet", "--no-tags", other.git.directory, sha];
  const { status: failed } = await repository.git.run(fetch);
  return failed === 0 ? sha : undefined;
}

function status(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? "diverged" : "ahead";
  return behind > 0 ? "behind" : "identical";
}

function addresses(call: Call) {
  const range = call.param("basehead");
  const page = pageUrl(call.world, call.repository, `/compare/${range}`);
  return {
    url: repositoryUrl(call.world, call.repository, `/compare/${range}`),
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
  };
}
