import type { Scene } from "../scene/scene.ts";
import { pathWord, shellWord } from "../shell.ts";

/** Our own measurement again, of one file where there is one. */
export function again(collector: string, path?: string): string {
  const word = path === undefined ? undefined : shellWord(path);
  return `lamplighter research --only ${collector}${word === undefined ? "" : ` --files ${word}`}`;
}

/** How a commit is named in commands: enough characters to be one of a kind. */
export function revision({ commit }: Scene): string {
  return commit.slice(0, 12);
}

/** `git log` over the window, as every collector reads it. */
export function windowLog(scene: Scene, format: string): string {
  return `git log -n ${scene.commits.length} --no-merges --no-renames --format=${format} --name-only ${revision(scene)}`;
}

/** A path that `git log --name-only` prints as it is, for `grep` and `awk`; others it quotes. */
export function plainPath(path: string): string | undefined {
  return /^[\w@%+=:,./ -]+$/.test(path) ? shellWord(path) : undefined;
}

/** Shell arithmetic for the days from a moment, told by a command, to the commit's own. */
export function daysSince(scene: Scene, command: string): string {
  return `echo $(( ($(git log -1 --format=%ct ${revision(scene)}) - $(${command})) / 86400 ))`;
}

export function pathInGit(path: string, { prefix }: Scene): string | undefined {
  return pathWord(path, prefix);
}

/** A shell line that reads the file at the commit; where there is no repository, from the disk. */
export function show(path: string, scene: Scene): string | undefined {
  if (scene.commit === "none") return fromDisk(path);
  const word = shellWord(`${revision(scene)}:${path}`);
  return word === undefined ? undefined : `git show ${word}`;
}

function fromDisk(path: string): string | undefined {
  const word = shellWord(path);
  return word === undefined ? undefined : `cat ${word}`;
}

export function daysBetween(earlier: Date, later: Date): number {
  return Math.max(0, Math.trunc((later.getTime() - earlier.getTime()) / 86_400_000));
}
