import { hasPrimitive, type SuspicionRule } from "./rule.ts";

/** NaN comes out, and nothing that is no number went in. */
export const notANumber: SuspicionRule = {
  name: "not-a-number",
  look: ({ outcome, source, isDocumented }) => {
    if (!hasPrimitive(outcome, (text) => text === "NaN")) return undefined;
    if (/\b(?:NaN|undefined|null|Infinity)\b/i.test(source)) return undefined;
    return {
      blocks: true,
      why: isDocumented() ? "It gives NaN for arguments of the documented types." : undefined,
    };
  },
};
