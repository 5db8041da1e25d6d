import * as z from "zod/mini";
import { natural, text } from "./field.ts";
import { defineInputs, type Values } from "./input-set.ts";

/** `lamplighter contract mock SPEC`. */
export const contractMockInputs = defineInputs({
  name: "contract mock",
  summary:
    "Serves an API description: examples, or generated answers that are as described. Stateless.",
  fields: {
    port: from0(65_535, "Port to listen on; 0 for any free one.", 4010),
    host: text({
      description:
        "Address to listen on. Others than this machine can reach it only if you change it.",
      default: "127.0.0.1",
      surfaces: ["flag"],
    }),
    seed: from0(
      Number.MAX_SAFE_INTEGER,
      "Another seed gives other generated answers; the same seed always the same ones.",
      0,
    ),
  },
  outputs: {},
});

export type ContractMockInputs = Values<typeof contractMockInputs>;

function from0(most: number, description: string, fallback: number) {
  const { fromText } = natural({ description });
  return {
    ...text({ description, default: "", surfaces: ["flag"] }),
    schema: z.int().check(z.minimum(0), z.maximum(most)),
    fromText,
    expects: `a whole number from 0 to ${most}`,
    fallback,
  };
}
