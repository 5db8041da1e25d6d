import { at, textAt, type JsonObject } from "../language/json.ts";
import type { WorkflowEvent } from "./listens.ts";

/** Events that run on a pull request's merge commit, with a fork's read-only rights. */
const onMergeCommit = new Set([
  "pull_request",
  "pull_request_review",
  "pull_request_review_comment",
]);

/** Which commit an event is about. `merge` has still to be made from base and head. */
export type EventCommit =
  | {
      readonly kind: "merge";
      readonly number: number;
      readonly base: string;
      readonly head: string;
    }
  | { readonly kind: "ref"; readonly ref: string; readonly sha: string | undefined };

/** Source: GitHub docs, "Events that trigger workflows", columns GITHUB_SHA and GITHUB_REF. */
export function eventCommit(event: WorkflowEvent, defaultBranch: string): EventCommit {
  const { payload } = event;
  if (onMergeCommit.has(event.name)) {
    const number = at(payload, "pull_request", "number") ?? at(payload, "number");
    return {
      kind: "merge",
      number: typeof number === "number" ? number : 0,
      base: textAt(payload, "pull_request", "base", "sha") ?? "",
      head: textAt(payload, "pull_request", "head", "sha") ?? "",
    };
  }
  if (event.name === "push")
    return { kind: "ref", ref: textAt(payload, "ref") ?? "", sha: textAt(payload, "after") };
  const release = textAt(payload, "release", "tag_name");
  if (event.name === "release" && release !== undefined)
    return { kind: "ref", ref: `refs/tags/${release}`, sha: undefined };
  const dispatched = event.name === "workflow_dispatch" ? textAt(payload, "ref") : undefined;
  const branch = dispatched ?? defaultBranch;
  const ref = branch.startsWith("refs/") ? branch : `refs/heads/${branch}`;
  return { kind: "ref", ref, sha: undefined };
}

/** True for a pull request whose head is in another repository, or in one that is gone. */
export function isFromFork(event: WorkflowEvent): boolean {
  if (!onMergeCommit.has(event.name)) return false;
  const head = textAt(event.payload, "pull_request", "head", "repo", "full_name");
  return head !== textAt(event.payload, "pull_request", "base", "repo", "full_name");
}

export function repositoryOf(payload: JsonObject): string | undefined {
  return textAt(payload, "repository", "full_name");
}
