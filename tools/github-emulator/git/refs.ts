import { zeroId, type GitStore } from "./git-store.ts";

export interface Ref {
  readonly name: string;
  readonly sha: string;
  readonly type: string;
}

export async function listRefs(git: GitStore, prefix: string): Promise<Ref[]> {
  const format = "--format=%(refname)%00%(objectname)%00%(objecttype)";
  const text = await git.text(["for-each-ref", format]);
  return text
    .split("\n")
    .map((line) => line.split("\0"))
    .map(([name = "", sha = "", type = ""]) => ({ name, sha, type }))
    .filter(({ name }) => name !== "" && name.startsWith(prefix));
}

export async function readRef(git: GitStore, name: string): Promise<Ref | undefined> {
  return (await listRefs(git, name)).find((ref) => ref.name === name);
}

export async function isRefName(git: GitStore, name: string): Promise<boolean> {
  return (await git.run(["check-ref-format", name])).status === 0;
}

/**
 * Moves a ref in one step; false when it did not point to `expected` any more. `undefined`
 * expects that there is none.
 */
export async function moveRef(
  git: GitStore,
  name: string,
  sha: string,
  expected: string | undefined,
): Promise<boolean> {
  return (await git.run(["update-ref", name, sha, expected ?? zeroId])).status === 0;
}

export async function deleteRef(git: GitStore, name: string): Promise<void> {
  await git.text(["update-ref", "-d", name]);
}
