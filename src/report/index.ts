export { renderAnnotations, type Annotation, type Annotations } from "./annotations.ts";
export { renderComment, renderMarkdown, renderSummary } from "./comment.ts";
export { headline, overallVerdict } from "./headline.ts";
export { renderHtml } from "./html/page.ts";
export { renderJson } from "./json.ts";
export type { PageInput } from "./page.ts";
export { renderSarif } from "./sarif.ts";
export {
  claimKey,
  claimsShown,
  readState,
  type CommentState,
  type Kept,
  type LabelRecord,
} from "./state.ts";
export { ownComments, planSticky, type StickyComment, type StickyPlan } from "./sticky.ts";
export type { Offer } from "./proposals/offer.ts";
export { proposalBody, proposalCommit, proposalTitle } from "./proposals/page.ts";
export { offerState, readProposalState, type OfferState } from "./proposals/state.ts";
export { readRun } from "./markdown/frame.ts";
export { inlineText, terminalText } from "./escape.ts";
export { renderTerminal, type TerminalOptions } from "./terminal.ts";
export { renderResearchIssue, researchMarker } from "./research/issue.ts";
