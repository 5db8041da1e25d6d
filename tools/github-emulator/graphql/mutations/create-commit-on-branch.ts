import { readCommit, writeCommit } from "../../git/commits.ts";
import { moveRef, readRef, type Ref } from "../../git/refs.ts";
import { editTree, isTreePath, listTree, writeBlob, type TreeChange } from "../../git/trees.ts";
import { parseNodeId } from "../../present/node-id.ts";
import { refuseWorkflowFiles } from "../../rules/workflow-files.ts";
import { branchMoved } from "../../state/pulls.ts";
import type { Repository, Token } from "../../state/model.ts";
import { demand, failure, visible, type Context } from "../context.ts";
import { commitFields, refObject } from "../objects/git-object.ts";

interface Input {
  readonly branch: {
    readonly id?: string | null;
    readonly repositoryNameWithOwner?: string | null;
    readonly branchName?: string | null;
  };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string | null };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null;
    readonly deletions?: readonly { readonly path: string }[] | null;
  } | null;
  readonly clientMutationId?: string | null;
}

export async function createCommitOnBranch({ input }: { input: Input }, context: Context) {
  const { at, ref } = await branch(context, input.branch);
  demand(context.token, at, { contents: "write" });
  if (ref.sha !== input.expectedHeadOid) throw stale(input);
  const changes = await treeChanges(at, input);
  const workflows = refuseWorkflowFiles(
    context.token,
    changes.map(({ path }) => path),
  );
  if (workflows !== undefined) throw failure("FORBIDDEN", workflows);
  // Whoever reads the branch after us may still move it before us: only the last step decides.
  const sha = await commit(at, context.token, input, changes, context.service.world.now());
  if (!(await moveRef(at.git, ref.name, sha, input.expectedHeadOid))) throw stale(input);
  await branchMoved(context.service.world, at, ref.name.replace("refs/heads/", ""), sha);
  return {
    clientMutationId: input.clientMutationId ?? null,
    commit: await commitFields(context, at, sha),
    ref: refObject(context, at, { ...ref, sha }),
  };
}

async function branch(
  { service, token }: Context,
  { id, repositoryNameWithOwner, branchName }: Input["branch"],
): Promise<{ at: Repository; ref: Ref }> {
  const named = parseNodeId(id ?? "");
  const [numeric = "", refName = ""] = (named?.id ?? "").split(/:(.*)/s);
  const [owner = "", name = ""] = (repositoryNameWithOwner ?? "").split("/");
  const candidate =
    named?.kind === "REF"
      ? [...service.world.repositories.values()].find((item) => item.id === Number(numeric))
      : service.world.repository(owner, name);
  const at = visible(token, candidate);
  if (at === undefined) {
    const message = `Could not resolve to a Repository with the name '${repositoryNameWithOwner ?? id}'.`;
    throw failure("NOT_FOUND", message);
  }
  const full =
    named?.kind === "REF" ? refName : `refs/heads/${branchName?.replace("refs/heads/", "")}`;
  const ref = await readRef(at.git, full);
  if (ref !== undefined) return { at, ref };
  throw failure("NOT_FOUND", `No such branch: ${full.replace("refs/heads/", "")}`);
}

async function treeChanges(at: Repository, input: Input): Promise<TreeChange[]> {
  const { additions, deletions } = input.fileChanges ?? {};
  const base = input.expectedHeadOid;
  const changes: TreeChange[] = [];
  const there = new Map<string, string>();
  if ((await at.git.resolve(base)) !== undefined) {
    for (const { path, mode, type } of await listTree(at.git, base, { recursive: true })) {
      if (type === "blob") there.set(path, mode);
    }
  }
  for (const { path, contents } of additions ?? []) {
    if (!isTreePath(path)) throw failure("UNPROCESSABLE", `A path is malformed: ${path}`);
    const sha = await writeBlob(at.git, Buffer.from(contents, "base64"));
    changes.push({ path, sha, mode: there.get(path) ?? "100644" });
  }
  for (const { path } of deletions ?? []) {
    if (!there.has(path)) {
      const message = `A path was requested for deletion which does not exist as of commit oid \`${base}\`: ${path}`;
      throw failure("UNPROCESSABLE", message);
    }
    changes.push({ path, sha: undefined, mode: "0" });
  }
  const paths = changes.map(({ path }) => path);
  if (new Set(paths).size === paths.length) return changes;
  throw failure("UNPROCESSABLE", "A path was requested for more than one change");
}

async function commit(
  { git }: Repository,
  { account }: Token,
  { expectedHeadOid: parent, message }: Input,
  changes: readonly TreeChange[],
  date: Date,
): Promise<string> {
  const { tree } = await readCommit(git, parent);
  const { login, id } = account;
  const author = { name: login, email: `${id}+${login}@users.noreply.github.com`, date };
  const body = message.body == null || message.body === "" ? "" : `\n\n${message.body}`;
  return writeCommit(git, {
    tree: await editTree(git, tree, changes),
    parents: [parent],
    message: `${message.headline}${body}`,
    author,
    committer: { name: "GitHub", email: "noreply@github.com", date },
  });
}

function stale({ expectedHeadOid }: Input) {
  const message = `Expected branch to point to "${expectedHeadOid}" but it did not.  Pull and try again.`;
  return failure("STALE_DATA", message);
}
