import { hasPrimitive, type SuspicionRule } from "./rule.ts";

const leaks = ["undefined", "[object Object]", "NaN", "Infinity", "function ("];

/** A text holds what JavaScript writes for a value that nobody meant to write. */
export const leakedText: SuspicionRule = {
  name: "leaked-text",
  look: ({ outcome, source, isDocumented }) => {
    const leak = leaks.find(
      (text) =>
        !source.includes(text) &&
        hasPrimitive(outcome, (value) => value.startsWith('"') && value.includes(text)),
    );
    if (leak === undefined) return undefined;
    return {
      blocks: true,
      why: isDocumented() ? `The text that it gives holds "${leak}".` : undefined,
    };
  },
};
