import type { Forge, ForgeComment } from "../../ports/index.ts";
import { perPage, type Client } from "./client.ts";
import { translateRequestError } from "./request-error.ts";

interface RawComment {
  readonly id: number;
  readonly user: { readonly login: string } | null;
  readonly body?: string | undefined;
  readonly html_url: string;
}

export function comments({
  octokit,
  here,
}: Client): Pick<
  Forge,
  "viewer" | "comments" | "createComment" | "updateComment" | "deleteComment"
> {
  const { issues } = octokit.rest;
  return {
    // REST has no such question for the job's own token; GraphQL answers it for every token.
    viewer: async () => {
      const { viewer } = await octokit
        .graphql<{ viewer: { login: string } }>(viewerQuery)
        .catch((error: unknown) => {
          throw translateRequestError(error);
        });
      return viewer.login;
    },

    comments: async (number) => {
      const found = await octokit.paginate(issues.listComments, {
        ...here,
        issue_number: number,
        per_page: perPage,
      });
      return found.map(toComment);
    },

    createComment: async (number, body) => {
      const { data } = await issues.createComment({ ...here, issue_number: number, body });
      return toComment(data);
    },

    updateComment: async (id, body) => {
      const { data } = await issues.updateComment({ ...here, comment_id: id, body });
      return toComment(data);
    },

    deleteComment: async (id) => {
      await issues.deleteComment({ ...here, comment_id: id });
    },
  };
}

export const viewerQuery = "query { viewer { login } }";

function toComment(raw: RawComment): ForgeComment {
  return {
    id: raw.id,
    author: raw.user?.login ?? "",
    body: raw.body ?? "",
    url: raw.html_url,
  };
}
