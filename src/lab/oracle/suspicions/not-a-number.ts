import { hasPrimitive, type SuspicionRule } from "./rule.ts";

/** NaN comes out, and nothing that is no number went in. */
export const notANumber: SuspicionRule = {
  name: "not-a-number",
  look: ({ outcome, source, signature, isDocumented, isOrdinary }) => {
    if (!hasPrimitive(outcome, (text) => text === "NaN")) return undefined;
    if (/\b(?:NaN|undefined|null|Infinity)\b/i.test(source)) return undefined;
    return {
      blocks: true,
      why:
        signature?.speaksOfNonFinite !== true && isDocumented() && isOrdinary()
          ? "It gives NaN for ordinary arguments of the documented types."
          : undefined,
    };
  },
};
