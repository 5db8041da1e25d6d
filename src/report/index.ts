export { renderComment, renderMarkdown } from "./comment.ts";
export { headline, overallVerdict } from "./headline.ts";
export { renderJson } from "./json.ts";
export type { PageInput } from "./page.ts";
export { readState, type CommentState } from "./state.ts";
export { ownComments, planSticky, type StickyComment, type StickyPlan } from "./sticky.ts";
export { renderTerminal, type TerminalOptions } from "./terminal.ts";
