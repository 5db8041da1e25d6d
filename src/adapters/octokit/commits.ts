import type { Forge } from "../../ports/index.ts";
import { noneWhenAbsent, type Client } from "./client.ts";

export function commits({ octokit, here }: Client): Pick<Forge, "commitTime" | "file"> {
  return {
    commitTime: async (commit) => {
      const { data } = await octokit.rest.git
        .getCommit({ ...here, commit_sha: commit })
        .catch(noneWhenAbsent);
      return data === undefined ? undefined : new Date(data.committer.date).toISOString();
    },

    file: async (path, commit) => {
      const { data } = await octokit.rest.repos
        .getContent({ ...here, path, ref: commit })
        .catch(noneWhenAbsent);
      if (data === undefined || Array.isArray(data) || !("content" in data)) return undefined;
      return Buffer.from(data.content, "base64").toString("utf8");
    },
  };
}
