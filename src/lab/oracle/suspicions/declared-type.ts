import { source as textOf } from "../../values/source.ts";
import { fitsValue } from "../fits.ts";
import type { SuspicionRule } from "./rule.ts";

/** The result is none of what the declared type of the function allows. */
export const declaredType: SuspicionRule = {
  name: "declared-type",
  look: ({ input, outcome, signature, types, isDocumented }) => {
    const returns = signature?.returns;
    if (returns === undefined || outcome.kind !== "returned" || input.isAsync) return undefined;
    if (returns.kind === "constant" || fitsValue(outcome.value, returns, types) || !isDocumented())
      return undefined;
    return {
      blocks: true,
      why: `It gives ${textOf(outcome.value).slice(0, 60)}, which its declared type does not allow.`,
    };
  },
};
