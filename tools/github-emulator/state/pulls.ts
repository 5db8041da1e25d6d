import { countCommits, writeCommit, readCommit, type Signature } from "../git/commits.ts";
import { diff, total } from "../git/diff.ts";
import { moveRef, readRef } from "../git/refs.ts";
import type { PullFacts, PullIssue } from "../present/pull.ts";
import { validationFailed } from "../server/refusal.ts";
import { openIssue, setState } from "./issues.ts";
import type { Account, Pull, Repository, Side } from "./model.ts";
import type { World } from "./world.ts";

export interface NewPull {
  readonly title: string;
  readonly body: string | null;
  readonly draft: boolean;
  readonly author: Account;
  readonly head: Side;
  readonly base: Side;
}

/** A pull request between two sides that are known to exist. */
export async function addPull(
  world: World,
  repository: Repository,
  facts: NewPull,
): Promise<PullIssue> {
  const pull: Pull = {
    id: world.nextId(),
    draft: facts.draft,
    head: { ...facts.head },
    base: { ...facts.base },
    merged: undefined,
    mergedBy: undefined,
    mergeCommit: undefined,
    reviews: [],
  };
  const issue = openIssue(world, repository, { ...facts, pull }) as PullIssue;
  await takeHead(repository, issue);
  return issue;
}

interface RequestedPull {
  readonly title: string;
  readonly body: string | null;
  readonly draft: boolean;
  readonly author: Account;
  /** `branch`, or `owner:branch` for a fork. */
  readonly head: string;
  readonly base: string;
}

/** A pull request as the API opens one: from names of branches, with GitHub's own refusals. */
export async function openPull(
  world: World,
  repository: Repository,
  facts: RequestedPull,
): Promise<PullIssue> {
  const [branch = "", owner = repository.owner.login] = facts.head.split(":").reverse();
  const from = [...world.repositories.values()].find(
    (candidate) =>
      candidate.owner.login.toLowerCase() === owner.toLowerCase() &&
      (candidate === repository || candidate.parent === repository),
  );
  const head = from && (await branchSide(from, branch));
  if (head === undefined) throw invalid("head");
  const base = await branchSide(repository, facts.base);
  if (base === undefined) throw invalid("base");
  for (const { pull, state } of repository.issues.values()) {
    const same = pull?.head.repository === from && pull?.head.ref === branch;
    if (state === "open" && same && pull.base.ref === facts.base)
      throw exists(`${from?.owner.login}:${branch}`);
  }
  const issue = { ...facts, head, base };
  if (head.sha === base.sha) throw noCommits(facts.base, facts.head);
  return addPull(world, repository, issue);
}

async function branchSide(repository: Repository, ref: string): Promise<Side | undefined> {
  const found = await readRef(repository.git, `refs/heads/${ref}`);
  return found && { repository, ref, sha: found.sha };
}

/** Brings the head commit into the base repository and points `refs/pull/N/head` at it. */
export async function takeHead(repository: Repository, issue: PullIssue): Promise<void> {
  const { head } = issue.pull;
  const ref = `refs/pull/${issue.number}/head`;
  const { git } = repository;
  if ((await git.resolve(head.sha)) === undefined) {
    if (head.repository === undefined || head.repository === repository) return;
    const fetch = ["fetch", "--quiet", "--no-tags", head.repository.git.directory, head.sha];
    const { status } = await git.run(fetch);
    if (status !== 0) return;
  }
  const before = await readRef(git, ref);
  await moveRef(git, ref, head.sha, before?.sha);
}

/** Open pull requests follow the branch they come from. */
export async function branchMoved(
  world: World,
  from: Repository,
  branch: string,
  sha: string,
): Promise<void> {
  for (const repository of world.repositories.values()) {
    for (const issue of repository.issues.values()) {
      const { pull, state } = issue;
      if (state !== "open" || pull?.head.repository !== from || pull.head.ref !== branch) continue;
      pull.head.sha = sha;
      issue.updated = world.now();
      await takeHead(repository, issue as PullIssue);
    }
  }
}

/** GitHub closes the pull requests of a branch that is deleted. */
export function branchDeleted(world: World, from: Repository, branch: string, by: Account): void {
  for (const repository of world.repositories.values()) {
    for (const issue of repository.issues.values()) {
      const head = issue.pull?.head;
      if (head?.repository !== from || head.ref !== branch) continue;
      setState(issue, "closed", world.now(), by);
    }
  }
}

export async function retargetPull(repository: Repository, issue: PullIssue, base: string) {
  const side = await branchSide(repository, base);
  if (side === undefined) throw invalid("base");
  issue.pull.base = side;
}

/** From the merge base to the head; undefined when git does not know both sides. */
export async function pullRange(
  { git }: Repository,
  { pull }: PullIssue,
): Promise<{ base: string; head: string } | undefined> {
  const head = await git.resolve(pull.head.sha);
  const target = await git.resolve(pull.base.sha);
  if (head === undefined || target === undefined) return undefined;
  return { base: (await git.mergeBase(target, head)) ?? target, head };
}

export async function pullFacts(repository: Repository, issue: PullIssue): Promise<PullFacts> {
  const range = await pullRange(repository, issue);
  if (range === undefined) {
    return { stats: { files: 0, additions: 0, deletions: 0 }, commits: 0, mergeable: null };
  }
  const { git } = repository;
  const stats = total(await diff(git, range.base, range.head));
  const commits = await countCommits(git, [range.head, `^${range.base}`]);
  if (issue.pull.merged !== undefined) return { stats, commits, mergeable: null };
  const merge = await testMerge(repository, issue);
  issue.pull.mergeCommit = merge;
  return { stats, commits, mergeable: merge !== undefined };
}

/**
 * The commit behind `refs/pull/N/merge`, which `pull_request` workflows check out; undefined on
 * conflicts. The same two sides always give the same commit.
 */
async function testMerge(
  repository: Repository,
  issue: PullIssue,
  merge?: { readonly by: Signature; readonly message: string },
): Promise<string | undefined> {
  const { git } = repository;
  const { head } = issue.pull;
  const target = await baseTip(repository, issue);
  const { status, stdout } = await git.run(["merge-tree", "--write-tree", target, head.sha]);
  if (status !== 0) return undefined;
  const signature = merge?.by ?? (await readCommit(git, head.sha)).committer;
  const sha = await writeCommit(git, {
    tree: stdout.toString().split("\n")[0] ?? "",
    parents: [target, head.sha],
    message: merge?.message ?? `Merge ${head.sha} into ${target}`,
    author: signature,
    committer: signature,
  });
  const ref = `refs/pull/${issue.number}/merge`;
  await moveRef(git, ref, sha, (await readRef(git, ref))?.sha);
  return sha;
}

/** Where the base branch is now; the pull request keeps the commit it was opened against. */
async function baseTip({ git }: Repository, { pull }: PullIssue): Promise<string> {
  return (await readRef(git, `refs/heads/${pull.base.ref}`))?.sha ?? pull.base.sha;
}

/** Merges into the base branch; undefined on conflicts or when the branch moved meanwhile. */
export async function mergePull(
  world: World,
  repository: Repository,
  issue: PullIssue,
  by: Account,
): Promise<string | undefined> {
  const { base } = issue.pull;
  const target = await baseTip(repository, issue);
  const email = `${by.login}@users.noreply.github.com`;
  const { head } = issue.pull;
  const from = `${head.repository?.owner.login ?? "unknown"}/${head.ref}`;
  const message = `Merge pull request #${issue.number} from ${from}\n\n${issue.title}`;
  const signature = { name: by.login, email, date: world.now() };
  const sha = await testMerge(repository, issue, { by: signature, message });
  if (sha === undefined) return undefined;
  if (!(await moveRef(repository.git, `refs/heads/${base.ref}`, sha, target))) return undefined;
  await branchMoved(world, repository, base.ref, sha);
  const now = world.now();
  issue.pull.merged = now;
  issue.pull.mergedBy = by;
  issue.pull.mergeCommit = sha;
  Object.assign(issue, { state: "closed", closed: now, closedBy: by, updated: now });
  return sha;
}

function invalid(field: string) {
  return validationFailed({ resource: "PullRequest", code: "invalid", field });
}

function exists(head: string) {
  const message = `A pull request already exists for ${head}.`;
  return validationFailed({ resource: "PullRequest", code: "custom", message });
}

function noCommits(base: string, head: string) {
  const message = `No commits between ${base} and ${head}`;
  return validationFailed({ resource: "PullRequest", code: "custom", message });
}
