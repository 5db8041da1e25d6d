import { Failure } from "../../src/model/index.ts";
import type { Access, Check, Forge, ForgeComment, PullRequest } from "../../src/ports/index.ts";

export interface FakeForge extends Forge {
  readonly stored: ForgeComment[];
  readonly checks: Check[];
  /** Names of the writing methods called, in order. */
  readonly writes: string[];
  pulls: PullRequest[];
  paths: string[];
  /** What people may do; `read` for those not named. */
  readonly people: Record<string, Access>;
  /** Who put labels on, by label. */
  readonly labelings: Record<string, { id: number; by: string }>;
  readonly reactions: [comment: number, reaction: string][];
  readonly reruns: number[];
  /** Why GitHub does not run anything again. */
  rerunRefusal: string | undefined;
  readonly filesAt: Record<string, string>;
  /** When commits were made, by id. */
  readonly commitTimes: Record<string, string>;
  /** Methods that the token may not use. */
  readonly refused: Set<string>;
}

export const viewer = "github-actions[bot]";

/** GitHub in memory, for one repository. */
export function fakeForge(): FakeForge {
  const stored: ForgeComment[] = [];
  const checks: Check[] = [];
  const writes: string[] = [];
  const refused = new Set<string>();
  const write = (name: string): void => {
    if (refused.has(name)) throw refusal(name);
    writes.push(name);
  };
  const forge: FakeForge = {
    stored,
    checks,
    writes,
    refused,
    pulls: [],
    paths: [],
    filesAt: {},
    commitTimes: {},
    people: {},
    labelings: {},
    reactions: [],
    reruns: [],
    rerunRefusal: undefined,
    calls: () => writes.length,
    viewer: () => Promise.resolve(viewer),
    pullRequest: async (number) => {
      const found = forge.pulls.find((pull) => pull.number === number);
      if (found === undefined) throw new Error(`no pull request ${number}`);
      return Promise.resolve(found);
    },
    pullRequestsFrom: (owner, branch) =>
      Promise.resolve(
        forge.pulls.filter(
          ({ head }) => head.ref === branch && head.repository?.startsWith(`${owner}/`),
        ),
      ),
    file: (path, commit) => Promise.resolve(forge.filesAt[`${commit}:${path}`]),
    commitTime: (commit) => Promise.resolve(forge.commitTimes[commit]),
    changedPaths: () => Promise.resolve(forge.paths),
    comments: () => Promise.resolve([...stored]),
    createComment: async (_, body) => {
      write("createComment");
      const comment = { id: stored.length + 1, author: viewer, body, url: `#${stored.length + 1}` };
      stored.push(comment);
      return Promise.resolve(comment);
    },
    updateComment: async (id, body) => {
      write("updateComment");
      const at = stored.findIndex((comment) => comment.id === id);
      const comment = { ...stored[at], id, author: viewer, body, url: `#${id}` };
      stored[at] = comment;
      return Promise.resolve(comment);
    },
    deleteComment: async (id) => {
      write("deleteComment");
      stored.splice(
        stored.findIndex((comment) => comment.id === id),
        1,
      );
      return Promise.resolve();
    },
    access: (login) => Promise.resolve(forge.people[login] ?? "read"),
    labeling: (_, label) => Promise.resolve(forge.labelings[label]),
    react: async (comment, reaction) => {
      write("react");
      forge.reactions.push([comment, reaction]);
      return Promise.resolve();
    },
    rerunFailed: async (run) => {
      write("rerunFailed");
      if (forge.rerunRefusal === undefined) forge.reruns.push(run);
      return Promise.resolve(forge.rerunRefusal);
    },
    createCheck: async (check) => {
      write("createCheck");
      checks.push(check);
      return Promise.resolve();
    },
  };
  return forge;
}

function refusal(name: string): Failure {
  return new Failure({
    code: "permission-missing",
    what: "The token lacks the permission `pull-requests: write`",
    where: name,
    why: "GitHub refused the request with 403.",
    fix: "add `pull-requests: write` under the job's `permissions:`.",
  });
}
