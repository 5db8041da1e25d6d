import type { ConfiguredAcceptance } from "../../inputs/index.ts";
import type { Report } from "../../model/index.ts";
import type { Clock, Forge, PullRequest } from "../../ports/index.ts";
import type { Kept } from "../../report/index.ts";
import type { Thread } from "../thread.ts";
import { applyAcceptances } from "./apply.ts";
import { fromComments } from "./from-comments.ts";
import { fromConfiguration } from "./from-configuration.ts";
import { fromLabel } from "./from-label.ts";
import { nothing } from "./given.ts";

export interface Accepting {
  readonly pull: Pick<PullRequest, "number" | "labels">;
  /** Undefined where the comments cannot be read: then only the configuration speaks. */
  readonly thread: Thread | undefined;
  readonly settings: { readonly label: string; readonly accept: readonly ConfiguredAcceptance[] };
}

export interface Accepted {
  readonly reports: readonly Report[];
  readonly notices: readonly string[];
  /** For the next run. */
  readonly keep: Kept;
}

/** Marks what was accepted in the configuration, in comments and by the label, in that order. */
export async function acceptClaims(
  { forge, clock }: { readonly forge: Forge; readonly clock: Clock },
  reports: readonly Report[],
  { pull, thread, settings }: Accepting,
): Promise<Accepted> {
  const claims = reports.flatMap((report) => report.claims);
  const written = fromConfiguration(settings.accept, claims, day(clock));
  const said = thread && (await fromComments(forge, thread, claims));
  const labeled =
    thread && (await fromLabel(forge, thread, pull, settings.label, claims.length > 0));
  const found = [written, said ?? nothing, labeled ?? nothing];
  const judged = applyAcceptances(
    reports,
    found.flatMap(({ given }) => given),
  );
  return {
    reports: judged,
    notices: found.flatMap(({ notices }) => notices),
    keep: {
      ...(said === undefined ? {} : { matched: said.matched }),
      ...(labeled?.label === undefined ? {} : { label: labeled.label }),
    },
  };
}

/** The same without GitHub, where the configuration is the only place that can accept. */
export function acceptConfigured(
  report: Report,
  entries: readonly ConfiguredAcceptance[],
  clock: Clock,
): Report {
  const { given, notices } = fromConfiguration(entries, report.claims, day(clock));
  const [judged = report] = applyAcceptances([report], given);
  const questions = notices.map((text) => ({ kind: "question" as const, text }));
  return questions.length === 0 ? judged : { ...judged, notes: [...judged.notes, ...questions] };
}

function day(clock: Clock): string {
  return clock.now().toISOString().slice(0, 10);
}
