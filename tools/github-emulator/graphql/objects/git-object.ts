import { readCommit } from "../../git/commits.ts";
import type { Ref } from "../../git/refs.ts";
import { readBlob, listTree } from "../../git/trees.ts";
import { nodeId } from "../../present/node-id.ts";
import { pageUrl } from "../../present/repository.ts";
import { time } from "../../present/time.ts";
import type { Repository } from "../../state/model.ts";
import type { Context } from "../context.ts";

export function refObject(context: Context, at: Repository, source: Ref) {
  const [, prefix = "", name = ""] = /^(refs\/[^/]+\/)(.+)$/.exec(source.name) ?? [];
  return {
    __typename: "Ref",
    id: nodeId("REF", `${at.id}:${source.name}`),
    name,
    prefix,
    target: () => gitObject(context, at, source.sha),
  };
}

/** `GitObject`: a commit, tree or blob; null when there is none. */
export async function gitObject(context: Context, at: Repository, revision: string) {
  const oid = await at.git.resolve(revision, "object");
  if (oid === undefined) return null;
  const kind = (await at.git.text(["cat-file", "-t", oid])).trim();
  const common = { oid, abbreviatedOid: oid.slice(0, 7), id: nodeId("OBJ", `${at.id}:${oid}`) };
  if (kind === "blob") return { ...common, ...(await blob(at, oid)) };
  if (kind === "tree") return { ...common, __typename: "Tree", entries: () => entries(at, oid) };
  return { ...common, ...(await commitFields(context, at, oid)) };
}

export async function commitFields({ service }: Context, at: Repository, oid: string) {
  const { message, author, committer, tree } = await readCommit(at.git, oid);
  const headline = message.split("\n")[0] ?? "";
  return {
    __typename: "Commit",
    id: nodeId("C", `${at.id}:${oid}`),
    oid,
    abbreviatedOid: oid.slice(0, 7),
    url: pageUrl(service.world, at, `/commit/${oid}`),
    commitUrl: pageUrl(service.world, at, `/commit/${oid}`),
    message,
    messageHeadline: headline,
    messageBody: message.slice(headline.length).trimStart(),
    committedDate: time(committer.date),
    authoredDate: time(author.date),
    author: { name: author.name, email: author.email, date: time(author.date) },
    committer: { name: committer.name, email: committer.email, date: time(committer.date) },
    tree: { oid: tree, entries: () => entries(at, tree) },
  };
}

async function blob(at: Repository, oid: string) {
  const content = await readBlob(at.git, oid);
  const isBinary = content.includes(0);
  const text = isBinary ? null : content.toString();
  return { __typename: "Blob", byteSize: content.length, isBinary, text, isTruncated: false };
}

async function entries(at: Repository, tree: string) {
  const found = await listTree(at.git, tree);
  return found.map(({ path, mode, type, sha, size }) => ({
    name: path,
    path,
    type,
    oid: sha,
    mode: Number.parseInt(mode, 8),
    size: size ?? 0,
  }));
}
