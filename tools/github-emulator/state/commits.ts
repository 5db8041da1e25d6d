import type { Repository } from "./model.ts";

const objectId = /^[0-9a-f]{40}$/;

/**
 * The commit that a branch, tag, full ref or object id names; undefined when there is none.
 * Heads of pull requests count without a git object behind them, so that a test of comments
 * needs no history.
 */
export async function commitAt(
  repository: Repository,
  revision: string,
): Promise<string | undefined> {
  if (objectId.test(revision) && pullMentions(repository, revision)) return revision;
  const candidates = objectId.test(revision)
    ? [revision]
    : [`refs/heads/${revision}`, `refs/tags/${revision}`, revision];
  for (const candidate of candidates) {
    const found = await repository.git.resolve(candidate);
    if (found !== undefined) return found;
  }
  return undefined;
}

function pullMentions(repository: Repository, sha: string): boolean {
  return [...repository.issues.values()].some(
    ({ pull }) => pull?.head.sha === sha || pull?.base.sha === sha,
  );
}
