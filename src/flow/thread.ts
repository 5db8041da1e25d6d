import { Failure } from "../model/index.ts";
import type { Forge, ForgeComment } from "../ports/index.ts";
import { ownComments, readRun, readState, type CommentState } from "../report/index.ts";

/** What stands below a pull request, and what we wrote there ourselves in the last run. */
export interface Thread {
  readonly viewer: string;
  readonly comments: readonly ForgeComment[];
  readonly previous: CommentState | undefined;
  /** The run whose engines the last run was about. */
  readonly run: number | undefined;
}

/** A refused permission is returned: it costs only what needs the comments. */
export async function readThread(forge: Forge, pullRequest: number): Promise<Thread | Failure> {
  try {
    const viewer = await forge.viewer();
    const comments = await forge.comments(pullRequest);
    const own = ownComments(comments, viewer)[0]?.body ?? "";
    return { viewer, comments, previous: readState(own), run: readRun(own) };
  } catch (error) {
    if (error instanceof Failure && error.facts.code === "permission-missing") return error;
    throw error;
  }
}
