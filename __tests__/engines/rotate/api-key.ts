import { randomCredential, type Job, type Stage } from "./stage.ts";

export const key = "API_KEY";
export const credentials = [randomCredential(key)];

/** In hours, and more than a credential's usual age. */
export const month = 24 * 31;

export const rules = ({ report }: Job) => report?.claims.map(({ rule }) => rule);
export const texts = ({ report }: Job) => report?.claims.map(({ text }) => text).join("\n") ?? "";
export const notes = ({ report }: Job) => report?.notes.map(({ text }) => text).join("\n") ?? "";

/** What was asked to be changed; a question in GraphQL changes nothing. */
export const writes = ({ emulator }: Stage) =>
  emulator.requestLog.filter(
    ({ method, operationId }) => method !== "GET" && !/^graphql|^repos\//.test(operationId ?? ""),
  );
