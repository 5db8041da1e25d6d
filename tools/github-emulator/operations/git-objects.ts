import { readCommit, writeCommit, type Signature } from "../git/commits.ts";
import { editTree, isTreePath, listTree, readBlob, writeBlob } from "../git/trees.ts";
import type { TreeChange } from "../git/trees.ts";
import { gitCommit } from "../present/commit.ts";
import { nodeId } from "../present/node-id.ts";
import { repositoryUrl } from "../present/repository.ts";
import type { Call, Handlers } from "../server/call.ts";
import { notFound, Refusal } from "../server/refusal.ts";

interface NewTree {
  base_tree?: string;
  tree: { path?: string; mode?: string; type?: string; sha?: string | null; content?: string }[];
}

interface NewCommit {
  message: string;
  tree: string;
  parents?: string[];
  author?: { name?: string; email?: string; date?: string };
  committer?: { name?: string; email?: string; date?: string };
}

/** GitHub lists no more entries of a tree at once. */
const treeEntriesShown = 100_000;

export const gitObjects: Handlers = {
  "git/create-blob": async (call) => {
    const { content, encoding = "utf-8" } = call.body as { content: string; encoding?: string };
    const bytes = Buffer.from(content, encoding === "base64" ? "base64" : "utf8");
    const sha = await writeBlob(call.repository.git, bytes);
    return { status: 201, body: { sha, url: below(call, `/git/blobs/${sha}`) } };
  },

  "git/get-blob": async (call) => {
    const sha = await resolved(call, call.param("file_sha"), "blob");
    const content = await readBlob(call.repository.git, sha);
    const body = {
      sha,
      node_id: nodeId("B", `${call.repository.id}:${sha}`),
      size: content.length,
      url: below(call, `/git/blobs/${sha}`),
      content: wrapped(content),
      encoding: "base64",
    };
    return { status: 200, body };
  },

  "git/create-tree": async (call) => {
    const { base_tree: base, tree } = call.body as NewTree;
    const { git } = call.repository;
    const from = base === undefined ? undefined : await git.resolve(base, "tree");
    if (base !== undefined && from === undefined)
      throw new Refusal(422, "base_tree is not a valid tree oid");
    const changes = await Promise.all(tree.map((entry) => treeChange(call, entry)));
    const sha = await editTree(git, from, changes);
    return { status: 201, body: await showTree(call, sha, false) };
  },

  "git/get-tree": async (call) => {
    const sha = await resolved(call, call.param("tree_sha"), "tree");
    return { status: 200, body: await showTree(call, sha, call.query("recursive") !== undefined) };
  },

  "git/create-commit": async (call) => {
    const { message, tree, parents = [], author, committer } = call.body as NewCommit;
    const { git } = call.repository;
    if ((await git.resolve(tree, "tree")) !== tree)
      throw new Refusal(422, "Tree SHA does not exist");
    for (const parent of parents) {
      if ((await git.resolve(parent)) !== parent) {
        throw new Refusal(422, "Parent SHA does not exist or is not a commit object");
      }
    }
    const by = signature(call, author);
    const commit = {
      tree,
      parents,
      message,
      author: by,
      committer: signature(call, committer, by),
    };
    const facts = await readCommit(git, await writeCommit(git, commit));
    return { status: 201, body: gitCommit(call.world, call.repository, facts) };
  },

  "git/get-commit": async (call) => {
    const sha = await resolved(call, call.param("commit_sha"), "commit");
    const facts = await readCommit(call.repository.git, sha);
    return { status: 200, body: gitCommit(call.world, call.repository, facts) };
  },
};

async function treeChange(call: Call, entry: NewTree["tree"][number]): Promise<TreeChange> {
  const { path = "", mode = "100644", content, sha, type } = entry;
  if (!isTreePath(path)) throw new Refusal(422, `tree.path contains a malformed path component`);
  if (sha === null) return { path, sha: undefined, mode };
  const { git } = call.repository;
  if (content !== undefined) return { path, mode, sha: await writeBlob(git, Buffer.from(content)) };
  // A submodule's commit lives in another repository.
  const there = type === "commit" || (await git.resolve(sha ?? "", "object")) !== undefined;
  if (sha === undefined || !there) throw new Refusal(422, `tree.sha ${sha} is not a valid ${type}`);
  return { path, sha, mode };
}

async function showTree(call: Call, sha: string, recursive: boolean) {
  const entries = await listTree(call.repository.git, sha, { recursive });
  return {
    sha,
    url: below(call, `/git/trees/${sha}`),
    truncated: entries.length > treeEntriesShown,
    tree: entries.slice(0, treeEntriesShown).map(({ path, mode, type, sha: id, size }) => ({
      ...{ path, mode, type, sha: id },
      ...(size === undefined ? {} : { size }),
      ...(type === "commit" ? {} : { url: below(call, `/git/${type}s/${id}`) }),
    })),
  };
}

function signature(
  call: Call,
  given: NewCommit["author"],
  otherwise: Signature = noreply(call),
): Signature {
  return {
    name: given?.name ?? otherwise.name,
    email: given?.email ?? otherwise.email,
    date: given?.date === undefined ? otherwise.date : new Date(given.date),
  };
}

/** Who commits, where the request names nobody. */
export function noreply({ actor, world }: Call): Signature {
  const { login, id } = actor.account;
  return { name: login, email: `${id}+${login}@users.noreply.github.com`, date: world.now() };
}

async function resolved(call: Call, revision: string, type: string): Promise<string> {
  const found = await call.repository.git.resolve(revision, type);
  if (found === undefined) throw notFound();
  return found;
}

/** Base64 in lines of 60 characters, as GitHub sends it: a decoder has to bear the line feeds. */
export function wrapped(content: Buffer): string {
  return content.toString("base64").replace(/.{60}|.+$/g, "$&\n");
}

function below(call: Call, tail: string): string {
  return repositoryUrl(call.world, call.repository, tail);
}
