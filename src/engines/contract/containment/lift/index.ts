export { drafts, type Draft } from "./dialect.ts";
export { liftDraft } from "./lift.ts";
