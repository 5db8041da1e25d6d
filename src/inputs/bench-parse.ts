import { text } from "./field.ts";
import { defineInputs, type Values } from "./input-set.ts";

/** `lamplighter bench parse --tool NAME FILE`. */
export const benchParseInputs = defineInputs({
  name: "bench parse",
  summary:
    "Reads what a benchmark tool printed and prints its metrics as a JSON list. A benchmark without a result goes to standard error.",
  fields: {
    tool: text({
      description:
        "The tool, such as vitest, hyperfine or go; `auto` finds out. A name that is not known lists all.",
      default: "auto",
      surfaces: ["flag"],
    }),
  },
  outputs: {},
});

export type BenchParseInputs = Values<typeof benchParseInputs>;
