import { fittedPage } from "./markdown/fit.ts";
import type { Layout, Size } from "./markdown/layout.ts";
import { isClean, preparePage, type PageInput } from "./page.ts";
import { commentState, writeState } from "./state.ts";
import { marker } from "./sticky.ts";

/** GitHub takes 65,536; the rest is room for what it counts differently. */
const commentLimit = 60_000;

const folded: Layout = { folded: true, extras: true, passing: true, listed: 20, patches: 2_000 };

const unfolded: Layout = { ...folded, folded: false, listed: 200, patches: 20_000 };

/** GitHub drops a summary above 1 MiB; steps of one job may share it with other text. */
const summaryLimit = 1_000_000;

const commentSize: Omit<Size, "limit"> = {
  measure: (text) => text.length,
  evidence: [20_000, 4_000, 1_000, 0],
};

/** The sticky comment: at most 60,000 characters, whatever the reports hold. */
export function renderComment(input: PageInput): string {
  const page = preparePage(input);
  const state = writeState(commentState(page.reports, page.head, page.since, page.keep));
  const limit = commentLimit - marker.length - state.length - 4;
  // Three lines are enough where there is nothing to look at; the summary has the measurements.
  const layout = isClean(page) ? { ...folded, extras: false } : folded;
  const body = fittedPage(page, layout, { ...commentSize, limit });
  return `${marker}\n${body}\n\n${state}\n`;
}

/** The comment unfolded, for the job's summary: at most 1,000,000 bytes. */
export function renderSummary(input: PageInput): string {
  const text = fittedPage(preparePage(input), unfolded, {
    limit: summaryLimit,
    measure: (part) => Buffer.byteLength(part, "utf8"),
    evidence: [100_000, 10_000, 1_000, 0],
  });
  return `${text}\n`;
}

/** The comment as a document: no marker, no state and no limit. */
export function renderMarkdown(input: PageInput): string {
  const layout = { ...folded, listed: Infinity, patches: Infinity };
  return `${fittedPage(preparePage(input), layout, { ...commentSize, limit: Infinity, evidence: [Infinity] })}\n`;
}
