import { Refusal } from "../server/refusal.ts";
import type { Rule } from "./rule.ts";

/** The forms besides JSON that a handler can give. */
const given: Readonly<Record<string, readonly string[]>> = {
  "repos/get-content": ["raw"],
  "repos/get-commit": ["sha", "diff"],
  "repos/compare-commits-with-basehead": ["diff"],
  "pulls/get": ["diff"],
};

/** JSON where a client asked for another form would be taken for that form. */
export const mediaTypes: Rule = {
  check(call) {
    const asked = /vnd\.github\.(?:v3\.)?(diff|patch|html|text|full|base64|object|raw|sha)\b/.exec(
      call.accept,
    )?.[1];
    // Bodies of comments are Markdown in JSON with `raw` and without.
    const plainBody = asked === "raw" && /^(issues|pulls)\//.test(call.operation.id);
    if (asked === undefined || plainBody) return;
    if (given[call.operation.id]?.includes(asked) === true) return;
    throw new Refusal(501, `The emulator does not give ${call.operation.id} as ${asked}`);
  },
};
