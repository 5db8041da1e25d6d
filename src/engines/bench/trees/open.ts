import { Failure, type Note } from "../../../model/index.ts";
import type { Tree } from "../../../ports/index.ts";
import type { BenchInputs } from "../../../inputs/index.ts";
import type { BenchPorts } from "../ports.ts";
import { shareDependencies } from "./dependencies.ts";

export interface OpenTrees {
  readonly base: Tree;
  readonly head: Tree;
  /** What a report calls them: a commit, or the folder as it was given. */
  readonly names: { readonly base: string; readonly head: string };
  readonly notes: readonly Note[];
  close(): Promise<void>;
}

interface Side {
  readonly tree: Tree;
  readonly name: string;
  readonly commit: string | undefined;
}

/** The two work trees: folders as they are, commits in new folders that are removed at the end. */
export async function openTrees(
  ports: BenchPorts,
  { base, head = "." }: BenchInputs,
): Promise<OpenTrees> {
  if (base === undefined) throw nothingToCompare();
  const opened: Tree[] = [];
  const close = async (): Promise<void> => {
    for (const tree of opened) await tree.remove();
  };
  try {
    const after = await openSide(ports, head);
    opened.push(after.tree);
    const before = await openSide(ports, base, after.commit ?? "HEAD");
    opened.push(before.tree);
    // Loaded from one place, both would be the same modules of one process.
    const same = before.tree.folder === after.tree.folder;
    const tree = same ? await ports.trees.copy(before.tree) : before.tree;
    if (same) opened.push(tree);
    const notes = [
      ...(await shareDependencies(ports, tree, after.tree, "base")),
      ...(await shareDependencies(ports, after.tree, tree, "head")),
    ];
    return {
      base: tree,
      head: after.tree,
      names: { base: before.name, head: after.name },
      notes,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What exists as a folder is one. Of a commit, the place where it parted from `tip` is taken. */
async function openSide({ trees, git }: BenchPorts, given: string, tip?: string): Promise<Side> {
  const folder = await trees.open(given);
  if (folder !== undefined) return { tree: folder, name: given, commit: undefined };
  const named = await git.commit(given);
  const commit =
    tip === undefined ? named : ((await git.mergeBase(named, await git.commit(tip))) ?? named);
  return { tree: await trees.checkout(commit), name: commit, commit };
}

function nothingToCompare(): Failure {
  return new Failure({
    code: "input-missing",
    what: "There is nothing to compare with",
    where: "input `base`",
    why: "Neither a folder nor a commit to start from is given.",
    fix: "give `base`, such as `--base main`.",
  });
}
