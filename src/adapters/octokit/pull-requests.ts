import type { Forge, PullRequest } from "../../ports/index.ts";
import { perPage, type Client } from "./client.ts";

interface RawSide {
  readonly sha: string;
  readonly ref: string;
  readonly repo: { readonly full_name: string } | null;
}

interface RawPullRequest {
  readonly number: number;
  readonly draft?: boolean | undefined;
  readonly state: string;
  readonly labels: readonly { readonly name: string }[];
  readonly base: RawSide;
  readonly head: RawSide;
}

export function pullRequests({
  octokit,
  here,
}: Client): Pick<Forge, "pullRequest" | "pullRequestsFrom" | "changedPaths"> {
  const { rest, paginate } = octokit;
  return {
    pullRequest: async (number) => {
      const { data } = await rest.pulls.get({ ...here, pull_number: number });
      return toPullRequest(data);
    },

    pullRequestsFrom: async (owner, branch) => {
      const found = await paginate(rest.pulls.list, {
        ...here,
        state: "open",
        head: `${owner}:${branch}`,
        per_page: perPage,
      });
      return found.map(toPullRequest);
    },

    changedPaths: async (number) => {
      const files = await paginate(rest.pulls.listFiles, {
        ...here,
        pull_number: number,
        per_page: perPage,
      });
      return files.flatMap(({ filename, previous_filename: before }) =>
        before === undefined ? [filename] : [filename, before],
      );
    },
  };
}

function toPullRequest(raw: RawPullRequest): PullRequest {
  const { base, head } = raw;
  return {
    number: raw.number,
    draft: raw.draft ?? false,
    open: raw.state === "open",
    labels: raw.labels.map((label) => label.name),
    base: { sha: base.sha, ref: base.ref, repository: base.repo?.full_name ?? "" },
    head: { sha: head.sha, ref: head.ref, repository: head.repo?.full_name },
  };
}
