import { text } from "./field.ts";
import { defineInputs, type Values } from "./input-set.ts";

const surfaces = ["flag"] as const;

/** `lamplighter contract check --witness FILE`. */
export const contractCheckInputs = defineInputs({
  name: "contract check",
  summary:
    "Checks a witness again: whether one description still accepts its request or response and the other refuses it.",
  fields: {
    witness: text({
      description: "The witness, as `contract --witness-dir` writes it.",
      required: true,
      example: "witnesses/c-1a2b3c4d.json",
      surfaces,
    }),
    base: text({
      description: "The description before the change. Left out: what the witness names.",
      example: "old/openapi.yaml",
      surfaces,
    }),
    head: text({
      description: "The description after the change. Left out: what the witness names.",
      example: "openapi.yaml",
      surfaces,
    }),
  },
  outputs: {},
});

export type ContractCheckInputs = Values<typeof contractCheckInputs>;
