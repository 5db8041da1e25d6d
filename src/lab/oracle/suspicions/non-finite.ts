import { hasPrimitive, type SuspicionRule } from "./rule.ts";

/** Infinity comes out, and only finite numbers went in. */
export const nonFinite: SuspicionRule = {
  name: "non-finite",
  look: ({ outcome, source, signature, isDocumented, isOrdinary }) => {
    if (!hasPrimitive(outcome, (text) => text.endsWith("Infinity"))) return undefined;
    if (/\b(?:Infinity|NaN)\b/i.test(source)) return undefined;
    return {
      blocks: true,
      why:
        signature?.speaksOfNonFinite !== true && isDocumented() && isOrdinary()
          ? "It gives Infinity for ordinary arguments of the documented types."
          : undefined,
    };
  },
};
