import { isEngineError } from "../../evaluate/outcome.ts";
import type { SuspicionRule } from "./rule.ts";

/** JavaScript itself, and not the package, refuses arguments of the documented types. */
export const engineError: SuspicionRule = {
  name: "engine-error",
  look: ({ outcome, isDocumented, isOrdinary }) => {
    if (!isEngineError(outcome) || outcome.kind !== "thrown" || outcome.value.kind !== "error")
      return undefined;
    const { name } = outcome.value;
    return {
      blocks: true,
      why:
        isDocumented() && isOrdinary()
          ? `It fails with JavaScript's own ${name} on ordinary arguments of the documented types.`
          : undefined,
    };
  },
};
