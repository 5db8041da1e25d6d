import { randomUUID } from "node:crypto";
import { Failure } from "../../model/index.ts";
import type { ProposalCommit, ProposalForge, ProposalPull } from "../../ports/index.ts";
import { noneWhenAbsent, perPage, type Client } from "./client.ts";
import { comments } from "./comments.ts";
import { commitOnBranch } from "./commit-on-branch.ts";

export function proposals(client: Client): ProposalForge {
  const { octokit, here } = client;
  const { rest } = octokit;
  return {
    viewer: comments(client).viewer,

    entries: async (commit) => {
      const asked = { ...here, tree_sha: commit, recursive: "true" };
      const { data } = await rest.git.getTree(asked);
      if (data.truncated) throw tooMany();
      return new Map(
        data.tree.flatMap(({ path, mode, type }) => (type === "tree" ? [] : [[path, mode]])),
      );
    },

    pulls: async (branch) => {
      const head = `${here.owner}:${branch}`;
      const asked = { ...here, head, state: "all" as const, per_page: perPage };
      const found = await octokit.paginate(rest.pulls.list, asked);
      return Promise.all(found.map((raw) => toPull(client, raw)));
    },

    publish: (branch, base, commits) => publish(client, branch, base, commits),

    open: async ({ title, body, branch, base }) => {
      try {
        const { data } = await rest.pulls.create({ ...here, title, body, head: branch, base });
        return data.html_url;
      } catch (error) {
        throw isForbidden(error) ? notPermitted(error) : error;
      }
    },

    update: async (pull_number, { title, body }) => {
      await rest.pulls.update({ ...here, pull_number, title, body });
    },
  };
}

interface RawPull {
  readonly number: number;
  readonly html_url: string;
  readonly user: { readonly login: string } | null;
  readonly body: string | null;
  readonly state: string;
  readonly merged_at: string | null;
  readonly head: { readonly sha: string };
}

/** Lists do not say whether a pull request has a conflict, so an open one is asked for again. */
async function toPull({ octokit, here }: Client, raw: RawPull): Promise<ProposalPull> {
  const isOpen = raw.state === "open";
  const one = isOpen
    ? await octokit.rest.pulls.get({ ...here, pull_number: raw.number })
    : undefined;
  return {
    number: raw.number,
    url: raw.html_url,
    author: raw.user?.login ?? "",
    body: raw.body ?? "",
    state: isOpen ? "open" : raw.merged_at === null ? "closed" : "merged",
    tip: raw.head.sha,
    // GitHub finds out late: null is not known yet.
    mergeable: one?.data.mergeable !== false,
  };
}

async function publish(
  client: Client,
  branch: string,
  base: string,
  commits: readonly ProposalCommit[],
): Promise<string> {
  const { octokit, here } = client;
  const { git } = octokit.rest;
  const workshop = `${branch}-${randomUUID()}`;
  await git.createRef({ ...here, ref: `refs/heads/${workshop}`, sha: base });
  try {
    let parent = base;
    for (const { headline, body, files } of commits) {
      const made = { branch: workshop, parent, headline, body, changes: files };
      const next = await commitOnBranch(client, made);
      if (next === undefined) throw interrupted(branch);
      parent = next;
    }
    const there = await git.getRef({ ...here, ref: `heads/${branch}` }).catch(noneWhenAbsent);
    if (there.data === undefined) {
      await git.createRef({ ...here, ref: `refs/heads/${branch}`, sha: parent });
    } else {
      await git.updateRef({ ...here, ref: `heads/${branch}`, sha: parent, force: true });
    }
    return parent;
  } finally {
    await git.deleteRef({ ...here, ref: `heads/${workshop}` }).catch(noneWhenAbsent);
  }
}

function isForbidden(error: unknown): error is Error {
  return error instanceof Error && "status" in error && error.status === 403;
}

function notPermitted(cause: Error): Failure {
  return new Failure(
    {
      code: "pull-requests-not-permitted",
      what: "GitHub Actions may open no pull requests here",
      where: "POST /repos/{owner}/{repo}/pulls",
      why: "The repository's settings forbid it to the built-in token.",
      fix: "allow it under Settings, Actions, General, Workflow permissions, or give the token of an App as `github-token`.",
    },
    cause,
  );
}

function interrupted(branch: string): Failure {
  return new Failure({
    code: "proposal-interrupted",
    what: "A commit of a proposal could not be made",
    where: branch,
    why: "GitHub did not say whether it is there.",
    fix: "run the job again; nothing was changed.",
  });
}

function tooMany(): Failure {
  return new Failure({
    code: "proposal-unchecked",
    what: "It cannot be told whether a proposal's paths are free",
    where: "GET /repos/{owner}/{repo}/git/trees",
    why: "The repository has more files than GitHub lists at once.",
    fix: "apply the patches of the report by hand.",
  });
}
