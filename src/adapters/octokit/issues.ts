import type { ForgeIssue, Issues } from "../../ports/index.ts";
import { perPage, type Client } from "./client.ts";
import { viewerQuery } from "./comments.ts";
import { translateRequestError } from "./request-error.ts";

interface RawIssue {
  readonly number: number;
  readonly title: string;
  readonly body?: string | null;
  readonly state: string;
  readonly user: { readonly login: string } | null;
}

export function issues({ octokit, here }: Client): Issues {
  let known: Promise<string> | undefined;
  const viewer = (): Promise<string> =>
    (known ??= octokit
      .graphql<{ viewer: { login: string } }>(viewerQuery)
      .then(({ viewer: { login } }) => login, translated));
  return {
    find: async (labels, marker) => {
      const login = await viewer();
      for (let page = 1; ; page++) {
        const { data } = await octokit.request("GET /repos/{owner}/{repo}/issues", {
          ...here,
          ...{ labels, state: "all", sort: "created", direction: "asc", per_page: perPage, page },
        });
        const found = (data as readonly RawIssue[]).find(
          ({ user, body }) => user?.login === login && body?.startsWith(marker) === true,
        );
        if (found !== undefined) return toIssue(found);
        if (data.length < perPage) return undefined;
      }
    },
    create: async ({ title, body, label }) => {
      await octokit.request("POST /repos/{owner}/{repo}/issues", {
        ...{ ...here, title, body, labels: [label] },
      });
    },
    update: async (issue_number, { title, body, open }) => {
      await octokit.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
        ...{ ...here, issue_number, title, body, state: open ? "open" : "closed" },
      });
    },
  };
}

function translated(error: unknown): never {
  throw translateRequestError(error);
}

function toIssue({ number, title, body, state }: RawIssue): ForgeIssue {
  return { number, title, body: body ?? "", open: state === "open" };
}
