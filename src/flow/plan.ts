import type { PullRequestEvent } from "../inputs/index.ts";
import { engineNames, type EngineName } from "../model/index.ts";
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
  event: PullRequestEvent,
  settings: PlanSettings,
  changedPaths: () => Promise<readonly string[]>,
): Promise<Plan> {
  const asked = askedBy(
    event.pull_request.labels.map((label) => label.name),
    settings.label,
  );
  const idle = reasonToDoNothing(event, settings, asked);
  if (idle !== undefined)
    return planOf(event, { reason: idle, engines: [], skipped: [], notices: [] });
  const engines = await choose(asked, changedPaths);
  return planOf(event, {
    engines,
    skipped: asked.everything ? engineNames.filter((engine) => !engines.includes(engine)) : [],
    reason:
      engines.length === 0
        ? "No engine applies to the files that changed."
        : `Labels ask for: ${engines.join(", ")}.`,
    notices: asked.unknown.map((name) => unknownLabelNotice(name, settings.label)),
  });
}

function reasonToDoNothing(
  { action, label, pull_request: pull }: PullRequestEvent,
  { label: prefix, drafts }: PlanSettings,
  asked: Asked,
): string | undefined {
  if (pull.state !== "open") return "The pull request is closed.";
  if (action === "labeled" && !isOurs(label?.name ?? "", prefix)) {
    return "The label that was added is not for Lamplighter.";
  }
  if (action !== "labeled" && !pushes.includes(action)) {
    return `Nothing is done on \`${action}\`.`;
  }
  if (!asked.everything && asked.named.length === 0 && asked.unknown.length === 0) {
    return `The pull request has no label \`${prefix}\`.`;
  }
  if (pull.draft === true && !drafts) {
    return "The pull request is a draft; it is looked at when it is ready for review (`drafts: true` changes that).";
  }
  return undefined;
}

async function choose(
  asked: Asked,
  changedPaths: () => Promise<readonly string[]>,
): Promise<readonly EngineName[]> {
  if (!asked.everything) return asked.named;
  const paths = await changedPaths();
  return engineNames.filter((engine) => asked.named.includes(engine) || appliesTo(engine, paths));
}

function planOf(
  { pull_request: { number, base, head } }: PullRequestEvent,
  decision: Pick<Plan, "engines" | "skipped" | "reason" | "notices">,
): Plan {
  return {
    ...decision,
    pullRequest: number,
    base: base.sha,
    head: head.sha,
    fork: head.repo?.full_name !== base.repo?.full_name,
  };
}

/** How many parts each engine's work is cut into. Contract work is too quick to be worth a cut. */
export function shardsOf({ engines }: Plan): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(engines.map((engine) => [engine, ["1/1"]]));
}

export function noPlan(eventName: string): string {
  return `Nothing is planned on the event \`${eventName}\`; only \`pull_request\` is served.`;
}
