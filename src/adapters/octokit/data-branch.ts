import { setTimeout as pause } from "node:timers/promises";
import { Failure } from "../../model/index.ts";
import type { Records } from "../../ports/index.ts";
import { noneWhenAbsent, type Client } from "./client.ts";
import { translateRequestError } from "./request-error.ts";

export const dataBranch = "lamplighter-data";

/** Writers in a row before us, each of which made us read again. */
const mostTries = 25;

const commitMutation = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

/**
 * Records as files of a branch of its own in the user's repository. A commit names the one that it
 * was made on, and GitHub refuses it where the branch has moved since: compare and swap.
 */
export function dataBranchRecords(client: Client): Records {
  return {
    read: (paths) =>
      inWords(async () => {
        const head = await headOf(client);
        return head === undefined ? new Map<string, string>() : textsAt(client, head, paths);
      }),
    update: (path, change) =>
      inWords(async () => {
        for (let tries = 1; tries <= mostTries; tries++) {
          const head = (await headOf(client)) ?? (await createBranch(client));
          const next = change((await textsAt(client, head, [path])).get(path));
          if (next === undefined || (await commit(client, head, path, next))) return;
          await pause(Math.random() * 100 * Math.min(tries, 10));
        }
        throw busy(path);
      }),
  };
}

/** What GitHub refused, or could not do, as a Failure: whoever asked goes on without. */
async function inWords<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    const translated = translateRequestError(error);
    if (translated instanceof Failure) throw translated;
    if (error instanceof Error && "status" in error) throw unreachable(error);
    throw error;
  }
}

async function headOf({ octokit, here }: Client): Promise<string | undefined> {
  const { data } = await octokit.rest.git
    .getRef({ ...here, ref: `heads/${dataBranch}` })
    .catch(noneWhenAbsent);
  return data?.object.sha;
}

interface Blobs {
  readonly repository: Readonly<
    Record<string, { readonly text?: string | null; readonly isTruncated?: boolean } | null>
  >;
}

/** At a commit, so that all texts are of one moment. */
async function textsAt(
  { octokit, here }: Client,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const names = paths.map((_, index) => `p${index}`);
  const variables = names.map((name) => `$${name}: String!`).join(", ");
  const fields = names
    .map((name) => `${name}: object(expression: $${name}) { ... on Blob { text isTruncated } }`)
    .join("\n");
  const query = `query($owner: String!, $repo: String!, ${variables}) {
    repository(owner: $owner, name: $repo) { ${fields} }
  }`;
  const expressions = Object.fromEntries(
    paths.map((path, index) => [`p${index}`, `${commit}:${path}`]),
  );
  const { repository } = await octokit.graphql<Blobs>(query, { ...here, ...expressions });
  const found = new Map<string, string>();
  for (const [index, path] of paths.entries()) {
    const blob = repository[`p${index}`];
    if (blob?.isTruncated === true) throw tooLarge(path);
    if (typeof blob?.text === "string") found.set(path, blob.text);
  }
  return found;
}

/** False where the branch has moved, and where nobody can tell: the next reading will. */
async function commit(
  { octokit, here }: Client,
  head: string,
  path: string,
  text: string,
): Promise<boolean> {
  const input = {
    branch: { repositoryNameWithOwner: `${here.owner}/${here.repo}`, branchName: dataBranch },
    expectedHeadOid: head,
    message: { headline: `chore: ${path}` },
    fileChanges: { additions: [{ path, contents: Buffer.from(text).toString("base64") }] },
  };
  try {
    await octokit.graphql(commitMutation, { input });
    return true;
  } catch (error) {
    const translated = translateRequestError(error);
    if (translated instanceof Failure) throw translated;
    return false;
  }
}

/** A branch with a history of its own, so that it never carries the project's files. */
async function createBranch(client: Client): Promise<string> {
  const { octokit, here } = client;
  const content = "Records of Lamplighter: budgets, history. Written by its actions.\n";
  const { data: tree } = await octokit.rest.git.createTree({
    ...here,
    tree: [{ path: "README.md", mode: "100644", type: "blob", content }],
  });
  const { data: root } = await octokit.rest.git.createCommit({
    ...here,
    message: "chore: a branch for records",
    tree: tree.sha,
    parents: [],
  });
  try {
    await octokit.rest.git.createRef({ ...here, ref: `refs/heads/${dataBranch}`, sha: root.sha });
    return root.sha;
  } catch (error) {
    // 422: somebody else was faster, and theirs is as good.
    const head = await headOf(client);
    if (head === undefined) throw error;
    return head;
  }
}

function busy(path: string): Failure {
  return new Failure({
    code: "data-branch-busy",
    what: "The data branch could not be written",
    where: `${dataBranch}:${path}`,
    why: "Others kept writing first, or GitHub kept failing.",
    fix: "run the job again; if it stays so, see that rules for branches let it push there.",
  });
}

function unreachable(cause: Error): Failure {
  return new Failure(
    {
      code: "data-branch-unreachable",
      what: "The data branch cannot be read or written",
      where: dataBranch,
      why: `GitHub said: ${cause.message}.`,
      fix: "run the job again later; see https://www.githubstatus.com where it stays so.",
    },
    cause,
  );
}

function tooLarge(path: string): Failure {
  return new Failure({
    code: "data-branch-too-large",
    what: "A record on the data branch is too large to be read",
    where: `${dataBranch}:${path}`,
    why: "GitHub shows no more than 512 kB of a file.",
    fix: `delete the branch \`${dataBranch}\`, or that file on it, to start anew.`,
  });
}
