import type { CheckAnnotation, Forge } from "../../ports/index.ts";
import type { Client } from "./client.ts";

/** GitHub takes 50 annotations a request and appends those of later requests. */
const annotationsPerRequest = 50;

export function checks({ octokit, here }: Client): Pick<Forge, "createCheck"> {
  return {
    createCheck: async ({ name, sha, conclusion, title, summary, annotations }) => {
      const [first = [], ...more] = portions(annotations.map(toRaw));
      const { data } = await octokit.rest.checks.create({
        ...here,
        name,
        head_sha: sha,
        status: "completed",
        conclusion,
        output: { title, summary, annotations: first },
      });
      for (const portion of more) {
        await octokit.rest.checks.update({
          ...here,
          check_run_id: data.id,
          output: { title, summary, annotations: portion },
        });
      }
    },
  };
}

function toRaw({ path, line, level, title, message }: CheckAnnotation) {
  return { path, start_line: line, end_line: line, annotation_level: level, title, message };
}

function portions<Item>(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [];
  for (let at = 0; at < items.length; at += annotationsPerRequest) {
    parts.push(items.slice(at, at + annotationsPerRequest));
  }
  return parts;
}
