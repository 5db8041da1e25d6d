import type { Rule } from "../rule.ts";

/** GitHub refuses a workflow with more. */
const limit = 25;

export const dispatchInputs: Rule = {
  name: "dispatch-inputs",
  appliesTo: ["workflow"],
  check: (file) => {
    const triggers = file.entry(file.root, "on")?.value;
    const inputs = file.entry(file.entry(triggers, "workflow_dispatch")?.value, "inputs");
    const count = file.entries(inputs?.value).length;
    if (inputs === undefined || count <= limit) return [];
    return [{ line: inputs.line, message: `${count} inputs, GitHub takes ${limit}` }];
  },
};
