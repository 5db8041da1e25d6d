import { Failure } from "../../../src/model/failure.ts";
import { textAt } from "../language/json.ts";
import type { Mirror } from "../repositories/mirror.ts";
import type { RepositoryShelf } from "../repositories/repository-shelf.ts";
import { eventCommit, type EventCommit } from "./event-facts.ts";
import type { WorkflowEvent } from "./listens.ts";

/** The commit that a run is about, from which its workflow is read too. */
export interface EventPlace {
  readonly ref: string;
  readonly sha: string;
  /** undefined where git cannot tell */
  readonly changedFiles: () => Promise<readonly string[] | undefined>;
}

const unknownFiles = (): Promise<undefined> => Promise.resolve(undefined);

/**
 * Finds, or for a pull request makes, the commit of an event.
 * @returns a reason where GitHub would start no run, as for a merge conflict
 */
export async function locate(
  shelf: RepositoryShelf,
  repository: string,
  event: WorkflowEvent,
): Promise<EventPlace | { readonly reason: string }> {
  const mirror = await shelf.mirror(repository);
  const commit = eventCommit(event, await mirror.defaultBranch());
  if (commit.kind === "merge") return merge(shelf, mirror, event, commit);
  const sha = await mirror.resolve(commit.sha ?? commit.ref);
  if (sha === undefined) throw missing(repository, commit.sha ?? commit.ref);
  const before = await mirror.resolve(textAt(event.payload, "before") ?? "");
  const changedFiles =
    before === undefined || mirror.isSnapshot
      ? unknownFiles
      : () => mirror.changedFiles(before, sha, false);
  return { ref: commit.ref, sha, changedFiles };
}

async function merge(
  shelf: RepositoryShelf,
  mirror: Mirror,
  event: WorkflowEvent,
  { number, base, head }: EventCommit & { kind: "merge" },
): Promise<EventPlace | { readonly reason: string }> {
  const ref = `refs/pull/${number}/merge`;
  if (mirror.isSnapshot)
    return { ref, sha: (await mirror.resolve("main")) ?? "", changedFiles: unknownFiles };
  await bringIn(shelf, mirror, event, head);
  const [from, to] = [await mirror.resolve(base), await mirror.resolve(head)];
  if (from === undefined || to === undefined)
    throw missing("the repository", from === undefined ? base : head);
  const sha = await mirror.mergeCommit(from, to, number);
  if (sha === undefined) return { reason: "the pull request has a merge conflict" };
  return { ref, sha, changedFiles: () => mirror.changedFiles(from, to, true) };
}

/** A fork's commits are in the fork. */
async function bringIn(shelf: RepositoryShelf, mirror: Mirror, event: WorkflowEvent, head: string) {
  const fork = textAt(event.payload, "pull_request", "head", "repo", "full_name");
  if (fork === undefined || !shelf.has(fork) || (await mirror.resolve(head)) !== undefined) return;
  const source = await shelf.mirror(fork);
  const sha = await source.resolve(head);
  if (sha !== undefined) await mirror.take(source, sha);
}

function missing(repository: string, commit: string): Failure {
  return new Failure({
    code: "commit-unknown",
    what: `${repository} does not hold the event's commit ${commit || "(none given)"}`,
    where: "event",
    why: "A run starts from a commit, and the payload names one that is not there.",
    fix: "Use the hashes of that git directory, or give the repository as { workTree }.",
  });
}
