import { choice } from "./field.ts";
import { defineInputs, type Values } from "./input-set.ts";

export const reportFormats = ["terminal", "markdown", "html", "sarif", "json"] as const;

/** `lamplighter report FILE…`: the command line's twin of the report action. */
export const reportCommandInputs = defineInputs({
  name: "report",
  summary: "Renders reports that engines wrote, given as files.",
  fields: {
    format: choice(reportFormats, {
      description: "What to render.",
      default: "terminal",
      surfaces: ["flag"],
    }),
  },
  outputs: {},
});

export type ReportCommandInputs = Values<typeof reportCommandInputs>;
