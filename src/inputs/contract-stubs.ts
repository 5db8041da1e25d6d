import { choice, text } from "./field.ts";
import { defineInputs, type Values } from "./input-set.ts";

/** `lamplighter contract stubs SPEC`. */
export const contractStubsInputs = defineInputs({
  name: "contract stubs",
  summary:
    "Writes typed handlers for an API description, a router for the project's framework, and a fixture for each answer.",
  fields: {
    framework: choice(["auto", "express", "fastify", "hono", "none"], {
      description: "What the router is for; `auto` is what the nearest package.json depends on.",
      default: "auto",
      surfaces: ["flag"],
    }),
    out: text({
      description: "Folder to write to. A file in it that a person changed is never overwritten.",
      example: "src/api",
      required: true,
      surfaces: ["flag"],
    }),
  },
  outputs: {},
});

export type ContractStubsInputs = Values<typeof contractStubsInputs>;
