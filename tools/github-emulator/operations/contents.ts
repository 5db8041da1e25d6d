import { readCommit, writeCommit, type Signature } from "../git/commits.ts";
import { moveRef, readRef } from "../git/refs.ts";
import { editTree, isTreePath, listTree, readBlob, writeBlob } from "../git/trees.ts";
import type { TreeChange, TreeEntry } from "../git/trees.ts";
import { contentFile, contentEntry } from "../present/content.ts";
import { gitCommit } from "../present/commit.ts";
import type { Answer, Call, Handlers } from "../server/call.ts";
import { notFound, Refusal } from "../server/refusal.ts";
import { commitAt } from "../state/commits.ts";
import { branchMoved } from "../state/pulls.ts";
import { noreply } from "./git-objects.ts";

interface Person {
  name?: string;
  email?: string;
  date?: string;
}

interface FileChange {
  message: string;
  content?: string;
  sha?: string;
  branch?: string;
  author?: Person;
  committer?: Person;
}

export const contents: Handlers = {
  "repos/get-content": async (call) => {
    const { world, repository } = call;
    const ref = call.query("ref") ?? repository.defaultBranch;
    const commit = await commitAt(repository, ref);
    if (commit === undefined) throw new Refusal(404, `No commit found for the ref ${ref}`);
    const path = call.param("path").replace(/^\/|\/$/g, "");
    if (path === "") return directory(call, commit, "", ref);
    if (!isTreePath(path)) throw notFound();
    const entry = await entryAt(call, commit, path);
    if (entry === undefined) throw notFound();
    if (entry.type === "tree") return directory(call, commit, `${path}/`, ref);
    const content = await readBlob(repository.git, entry.sha);
    if (call.accept.includes(".raw")) return { status: 200, bytes: content };
    return { status: 200, body: contentFile(world, repository, { entry, path, ref, content }) };
  },

  "repos/create-or-update-file-contents": async (call) => {
    const { content = "", sha } = call.body as FileChange;
    const { repository, world } = call;
    const there = await fileOnBranch(call);
    if (there !== undefined && sha === undefined) {
      throw new Refusal(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
    }
    const bytes = Buffer.from(content, "base64");
    const blob = await writeBlob(repository.git, bytes);
    const path = call.param("path");
    const mode = there?.mode ?? "100644";
    const commit = await commitChange(call, { path, sha: blob, mode });
    const entry: TreeEntry = { path, mode, type: "blob", sha: blob, size: bytes.length };
    const { ref, facts } = commit;
    const shown = contentEntry(world, repository, { entry, path, ref });
    const body = { content: shown, commit: gitCommit(world, repository, facts) };
    return { status: there === undefined ? 201 : 200, body };
  },

  "repos/delete-file": async (call) => {
    const there = await fileOnBranch(call);
    if (there === undefined) throw notFound();
    const path = call.param("path");
    const { facts } = await commitChange(call, { path, sha: undefined, mode: "0" });
    const body = { content: null, commit: gitCommit(call.world, call.repository, facts) };
    return { status: 200, body };
  },
};

async function directory(call: Call, commit: string, path: string, ref: string): Promise<Answer> {
  const { world, repository } = call;
  const entries = await listTree(repository.git, `${commit}:${path}`);
  const body = entries.map((entry) =>
    contentEntry(world, repository, { entry, path: `${path}${entry.path}`, ref }),
  );
  return { status: 200, body };
}

async function entryAt(call: Call, commit: string, path: string): Promise<TreeEntry | undefined> {
  const found = await listTree(call.repository.git, commit, { path });
  return found.find((entry) => entry.path === path);
}

/** The file as the branch has it; 409 when the request speaks of another version of it. */
async function fileOnBranch(call: Call): Promise<TreeEntry | undefined> {
  const { sha, branch } = call.body as FileChange;
  const path = call.param("path");
  if (!isTreePath(path)) throw new Refusal(422, "path contains a malformed path component");
  const name = branch ?? call.repository.defaultBranch;
  const ref = await readRef(call.repository.git, `refs/heads/${name}`);
  if (ref === undefined && branch !== undefined) throw new Refusal(404, `Branch ${name} not found`);
  const there = ref && (await entryAt(call, ref.sha, path));
  if (sha === undefined || sha === there?.sha) return there;
  throw new Refusal(409, `${path} does not match ${sha}`);
}

async function commitChange(call: Call, change: TreeChange) {
  const { message, branch, author, committer } = call.body as FileChange;
  const { git, defaultBranch } = call.repository;
  const ref = branch ?? defaultBranch;
  const before = await readRef(git, `refs/heads/${ref}`);
  const base = before && (await readCommit(git, before.sha)).tree;
  const by = person(author, noreply(call));
  const sha = await writeCommit(git, {
    tree: await editTree(git, base, [change]),
    parents: before === undefined ? [] : [before.sha],
    message,
    author: by,
    committer: person(committer, by),
  });
  if (!(await moveRef(git, `refs/heads/${ref}`, sha, before?.sha))) {
    throw new Refusal(409, `is at ${before?.sha ?? "nothing"} but expected another`);
  }
  await branchMoved(call.world, call.repository, ref, sha);
  return { ref, facts: await readCommit(git, sha) };
}

function person(given: Person | undefined, otherwise: Signature): Signature {
  return {
    name: given?.name ?? otherwise.name,
    email: given?.email ?? otherwise.email,
    date: given?.date === undefined ? otherwise.date : new Date(given.date),
  };
}
