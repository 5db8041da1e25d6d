import type { Access, Forge } from "../../ports/index.ts";
import { noneWhenAbsent, perPage, type Client } from "./client.ts";

const known: readonly Access[] = ["admin", "write", "read"];

export function people({ octokit, here }: Client): Pick<Forge, "access" | "labeling" | "react"> {
  const { issues, reactions, repos } = octokit.rest;
  return {
    access: async (login) => {
      const { data } = await repos
        .getCollaboratorPermissionLevel({ ...here, username: login })
        .catch(noneWhenAbsent);
      return known.find((access) => access === data?.permission) ?? "none";
    },

    labeling: async (number, label) => {
      const events = await octokit.paginate(issues.listEvents, {
        ...here,
        issue_number: number,
        per_page: perPage,
      });
      const wanted = label.toLowerCase();
      const last = events.findLast(
        (event) =>
          event.event === "labeled" &&
          "label" in event &&
          event.label.name.toLowerCase() === wanted,
      );
      return last === undefined ? undefined : { id: last.id, by: last.actor.login };
    },

    react: async (comment, content) => {
      await reactions.createForIssueComment({ ...here, comment_id: comment, content });
    },
  };
}
