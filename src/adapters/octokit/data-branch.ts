import { setTimeout as pause } from "node:timers/promises";
import { Failure } from "../../model/index.ts";
import type { RecordStore, Snapshot } from "../../ports/index.ts";
import { noneWhenAbsent, type Client } from "./client.ts";
import { commitOnBranch } from "./commit-on-branch.ts";
import { translateRequestError } from "./request-error.ts";

export const dataBranch = "lamplighter-data";

/** Writers in a row before us, each of which made us read again. */
const mostTries = 60;
const longestPause = 8000;
/** More texts than these are asked for in several questions. */
const mostTexts = 100;
/**
 * So few are read one by one: Octokit leaves a second between two questions to GraphQL, in which
 * others write.
 */
const fewTexts = 5;

/**
 * Records as files of a branch of its own in the user's repository. A commit names the one that it
 * was made on, and GitHub refuses it where the branch has moved since: compare and swap.
 */
export function dataBranchRecords(client: Client): RecordStore {
  const revise: RecordStore["revise"] = (what, decide) =>
    inWords(async () => {
      for (let tries = 1; tries <= mostTries; tries++) {
        const parent = await headOf(client);
        const changes = await decide(snapshot(client, parent));
        if (changes.size === 0) return;
        const made = { branch: dataBranch, parent: parent ?? (await createBranch(client)) };
        const headline = `chore: ${what}`;
        if ((await commitOnBranch(client, { ...made, headline, changes })) !== undefined) return;
        await pause(Math.random() * Math.min(longestPause, 100 * 2 ** tries));
      }
      throw busy(what);
    });
  return {
    list: (folder) => inWords(async () => snapshot(client, await headOf(client)).list(folder)),
    read: (paths) => inWords(async () => snapshot(client, await headOf(client)).read(paths)),
    revise,
    update: (path, change) =>
      revise(path, async (now) => {
        const next = change((await now.read([path])).get(path));
        return next === undefined ? new Map() : new Map([[path, next]]);
      }),
  };
}

function snapshot(client: Client, commit: string | undefined): Snapshot {
  return {
    list: async (folder) => (commit === undefined ? [] : pathsAt(client, commit, folder)),
    read: async (paths) => {
      const found = new Map<string, string>();
      if (commit !== undefined && paths.length <= fewTexts) return fewAt(client, commit, paths);
      for (let at = 0; commit !== undefined && at < paths.length; at += mostTexts) {
        const part = await textsAt(client, commit, paths.slice(at, at + mostTexts));
        for (const [path, text] of part) found.set(path, text);
      }
      return found;
    },
  };
}

async function fewAt(
  { octokit, here }: Client,
  ref: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const texts = await Promise.all(
    paths.map(async (path) => {
      const { data } = await octokit.rest.repos
        .getContent({ ...here, path, ref, mediaType: { format: "raw" } })
        .catch(noneWhenAbsent);
      return [path, data] as const;
    }),
  );
  // Octokit's type does not know that the raw media type brings the text itself.
  return new Map(
    texts.flatMap(([path, text]: readonly [string, unknown]) =>
      typeof text === "string" ? [[path, text] as const] : [],
    ),
  );
}

async function pathsAt(
  { octokit, here }: Client,
  commit: string,
  folder: string,
): Promise<readonly string[]> {
  const { data } = await octokit.rest.git.getTree({
    ...{ ...here, tree_sha: commit, recursive: "true" },
  });
  if (data.truncated) throw tooLarge(folder);
  return data.tree
    .flatMap(({ path, type }) => (type === "blob" ? [path] : []))
    .filter((path) => path.startsWith(`${folder}/`))
    .sort();
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
