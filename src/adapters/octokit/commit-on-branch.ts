import { Failure } from "../../model/index.ts";
import type { Revision } from "../../ports/index.ts";
import type { Client } from "./client.ts";
import { translateRequestError } from "./request-error.ts";

const mutation = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

export interface BranchCommit {
  readonly branch: string;
  /** GitHub refuses the commit where the branch has moved on from it: compare and swap. */
  readonly parent: string;
  readonly headline: string;
  readonly body?: string;
  readonly changes: Revision;
}

interface Created {
  readonly createCommitOnBranch: { readonly commit: { readonly oid: string } };
}

/**
 * One commit, made and signed by GitHub.
 * @returns its id; undefined where the branch has moved, and where nobody can tell whether it was
 * made: the next reading will.
 */
export async function commitOnBranch(
  { octokit, here }: Client,
  { branch, parent, headline, body, changes }: BranchCommit,
): Promise<string | undefined> {
  const additions = [...changes].flatMap(([path, text]) =>
    text === undefined ? [] : [{ path, contents: Buffer.from(text).toString("base64") }],
  );
  const deletions = [...changes].flatMap(([path, text]) => (text === undefined ? [{ path }] : []));
  const input = {
    branch: { repositoryNameWithOwner: `${here.owner}/${here.repo}`, branchName: branch },
    expectedHeadOid: parent,
    message: { headline, ...(body === undefined ? {} : { body }) },
    fileChanges: { additions, deletions },
  };
  try {
    const { createCommitOnBranch } = await octokit.graphql<Created>(mutation, { input });
    return createCommitOnBranch.commit.oid;
  } catch (error) {
    const translated = translateRequestError(error);
    if (translated instanceof Failure) throw translated;
    return undefined;
  }
}
