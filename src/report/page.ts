import type { Report } from "../model/index.ts";
import { changesSince, type Changes } from "./changes.ts";
import { orderedReports } from "./order.ts";
import { baseline, type CommentState, type Kept, type RunState } from "./state.ts";
import { isCommit } from "./wording.ts";

/** What every page that shows reports is made from. */
export interface PageInput {
  readonly reports: readonly Report[];
  /** What was compared: a commit's hash, or a file where there is no commit. */
  readonly base: string;
  readonly head: string;
  /** Page of the run on GitHub. */
  readonly runUrl?: string | undefined;
  /** What a reader types for `lamplighter`, for example `npx --yes github:owner/name#sha`. */
  readonly self: string;
  /** From `readState` of the comment that is about to be replaced. */
  readonly previous?: CommentState | undefined;
  /** For the next run, about acceptances. */
  readonly keep?: Kept | undefined;
  /** Number of the run whose engines this is about, which may be another than the one that writes. */
  readonly run?: number | undefined;
  /** True where a comment can answer. */
  readonly pullRequest?: boolean | undefined;
  /** What weakens trust in the run as a whole, for example a base that had to be replaced. */
  readonly notices?: readonly string[] | undefined;
}

export interface Page extends PageInput {
  readonly notices: readonly string[];
  readonly since: RunState | undefined;
  readonly changes: Changes | undefined;
  /** Address of the repository, where the run's address tells it. */
  readonly repository: string | undefined;
}

export function preparePage(input: PageInput): Page {
  const reports = orderedReports(input.reports);
  const since = baseline(input.previous, input.head);
  return {
    ...input,
    reports,
    notices: [...(input.notices ?? []), ...otherRevisions(reports, input)],
    since,
    changes: changesSince(reports, since),
    repository: /^(https?:\/\/[^/]+\/[^/]+\/[^/]+)\/actions\/runs\/\d/.exec(
      input.runUrl ?? "",
    )?.[1],
  };
}

/** True when there is nothing that a reader has to look at. */
export function isClean({ reports, notices }: Page): boolean {
  return (
    reports.length > 0 &&
    notices.length === 0 &&
    reports.every(
      ({ verdict, claims, notes, proposals }) =>
        (verdict === "pass" || verdict === "skipped") &&
        claims.length === 0 &&
        proposals.length === 0 &&
        notes.every(({ kind }) => kind === "remark"),
    )
  );
}

/** A report on other commits than the page says is not wrong, but the reader must know. */
function otherRevisions(reports: readonly Report[], { base, head }: PageInput): readonly string[] {
  return reports
    .filter(
      (report) =>
        (isCommit(base) && isCommit(report.base) && report.base !== base) ||
        (isCommit(head) && isCommit(report.head) && report.head !== head),
    )
    .map(
      (report) =>
        `\`${report.engine}\` compared \`${report.base.slice(0, 7)}..${report.head.slice(0, 7)}\`.`,
    );
}
