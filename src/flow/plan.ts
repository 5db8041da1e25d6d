import type { PullRequestEvent } from "../inputs/index.ts";
import { changeEngines, type EngineName } from "../model/index.ts";
import type { PullRequest } from "../ports/index.ts";
import { appliesTo, askedBy, isOurs, unknownLabelNotice, type Asked } from "./engines-for.ts";

/** What a pull request's event leads to. */
export interface Plan {
  /** Engines to run. Together with `skipped` empty when nothing at all should happen. */
  readonly engines: readonly EngineName[];
  /** Engines that were asked for and that the change does not concern. */
  readonly skipped: readonly EngineName[];
  /** One sentence for the log. */
  readonly reason: string;
  readonly notices: readonly string[];
  readonly pullRequest: number;
  readonly base: string;
  readonly head: string;
  readonly fork: boolean;
}

export interface PlanSettings {
  readonly label: string;
  readonly drafts: boolean;
}

const pushes = ["opened", "reopened", "synchronize", "ready_for_review"];

/**
 * Decides by the event and the labels; `changedPaths` is only asked for where it matters.
 * An event for a label that is not ours leads to nothing at all.
 */
export async function planPullRequest(
  { action, label, pull_request: pull }: PullRequestEvent,
  settings: PlanSettings,
  changedPaths: () => Promise<readonly string[]>,
): Promise<Plan> {
  const subject = fromPayload(pull);
  if (action === "labeled" && !isOurs(label?.name ?? "", settings.label)) {
    return idle(subject, "The label that was added is not for Lamplighter.");
  }
  if (action !== "labeled" && !pushes.includes(action)) {
    return idle(subject, `Nothing is done on \`${action}\`.`);
  }
  return planFor(subject, settings, changedPaths);
}

/** What a pull request's labels ask for, whatever event led here. */
export async function planFor(
  pull: PullRequest,
  { label, drafts }: PlanSettings,
  changedPaths: () => Promise<readonly string[]>,
): Promise<Plan> {
  const asked = askedBy(pull.labels, label);
  if (!pull.open) return idle(pull, "The pull request is closed.");
  if (!asked.everything && asked.named.length === 0 && asked.unknown.length === 0) {
    return idle(pull, `The pull request has no label \`${label}\`.`);
  }
  if (pull.draft && !drafts) return idle(pull, draftReason);
  const engines = await choose(asked, changedPaths);
  return {
    ...idle(pull, reasonFor(engines)),
    engines,
    skipped: asked.everything ? changeEngines.filter((engine) => !engines.includes(engine)) : [],
    notices: asked.unknown.map((name) => unknownLabelNotice(name, label)),
  };
}

const draftReason =
  "The pull request is a draft; it is looked at when it is ready for review (`drafts: true` changes that).";

function reasonFor(engines: readonly EngineName[]): string {
  return engines.length === 0
    ? "No engine applies to the files that changed."
    : `Labels ask for: ${engines.join(", ")}.`;
}

async function choose(
  asked: Asked,
  changedPaths: () => Promise<readonly string[]>,
): Promise<readonly EngineName[]> {
  if (!asked.everything) return asked.named;
  const paths = await changedPaths();
  return changeEngines.filter((engine) => asked.named.includes(engine) || appliesTo(engine, paths));
}

function idle({ number, base, head }: PullRequest, reason: string): Plan {
  return {
    engines: [],
    skipped: [],
    notices: [],
    reason,
    pullRequest: number,
    base: base.sha,
    head: head.sha,
    fork: head.repository !== base.repository,
  };
}

function fromPayload(pull: PullRequestEvent["pull_request"]): PullRequest {
  const { base, head } = pull;
  return {
    number: pull.number,
    draft: pull.draft ?? false,
    open: pull.state === "open",
    labels: pull.labels.map((label) => label.name),
    base: { sha: base.sha, ref: base.ref, repository: base.repo?.full_name ?? "" },
    head: { sha: head.sha, ref: head.ref, repository: head.repo?.full_name },
  };
}

export function noPlan(eventName: string): string {
  return `Nothing is planned on the event \`${eventName}\`; only \`pull_request\` is served.`;
}
