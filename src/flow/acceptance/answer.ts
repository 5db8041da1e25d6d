import type { IssueCommentEvent } from "../../inputs/index.ts";
import { Failure } from "../../model/index.ts";
import type { Forge, Log, Workflow } from "../../ports/index.ts";
import { claimKey, claimsShown } from "../../report/index.ts";
import { readThread, type Thread } from "../thread.ts";
import { acceptCommands, isAddressed, type AcceptCommand } from "./command.ts";
import { mayWrite } from "./may-write.ts";

interface Ports {
  readonly forge: Forge;
  readonly log: Log;
  readonly workflow: Workflow;
}

export interface Answer {
  readonly pullRequest: number;
  /** Undefined where the comments cannot be read. */
  readonly thread: Thread | undefined;
}

/**
 * Answers a comment that speaks to us with a reaction: thumbs up where it names a claim that our
 * comment shows, eyes where there is none yet, confusion where it cannot be understood.
 * @returns undefined for everything else, and for people who may not write here: to them nothing is said.
 */
export async function answerComment(
  { forge, log, workflow }: Ports,
  { action, issue, comment }: IssueCommentEvent,
): Promise<Answer | undefined> {
  const author = comment.user?.login ?? "";
  if (action !== "created" || issue.pull_request === undefined || !isAddressed(comment.body)) {
    log.progress("The comment is not for Lamplighter.");
    return undefined;
  }
  if (author === "" || !(await mayWrite(forge, author))) {
    log.progress("The comment's author may not write to this repository; it is ignored.");
    return undefined;
  }
  const read = await readThread(forge, issue.number);
  const thread = read instanceof Failure ? undefined : read;
  const commands = acceptCommands(comment.body);
  await react({ forge, workflow }, comment.id, reactionTo(commands, thread));
  return commands.length === 0 ? undefined : { pullRequest: issue.number, thread };
}

function reactionTo(commands: readonly AcceptCommand[], thread: Thread | undefined) {
  if (commands.length === 0) return "confused";
  if (thread?.previous === undefined) return "eyes";
  const shown = new Set(claimsShown(thread.previous));
  return commands.every(({ id }) => shown.has(claimKey(id))) ? "+1" : "confused";
}

/** A reaction is a courtesy: without the permission for it the rest still happens. */
async function react(
  { forge, workflow }: Pick<Ports, "forge" | "workflow">,
  comment: number,
  reaction: "+1" | "confused" | "eyes",
): Promise<void> {
  try {
    await forge.react(comment, reaction);
  } catch (error) {
    if (!(error instanceof Failure) || error.facts.code !== "permission-missing") throw error;
    const { what, fix } = error.facts;
    workflow.annotate({ level: "notice", title: `Lamplighter: ${what}`, message: `Fix: ${fix}` });
  }
}
