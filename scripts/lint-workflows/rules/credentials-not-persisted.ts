import { parseReference } from "../action-descriptions.ts";
import type { Rule } from "../rule.ts";

/** By default the token stays in .git/config, where every later step can read it. */
export const credentialsNotPersisted: Rule = {
  name: "credentials-not-persisted",
  appliesTo: ["workflow", "action"],
  check: (file) =>
    file.allSteps.flatMap((step) => {
      const uses = file.entry(step, "uses");
      const repository = parseReference(file.textOf(uses?.value) ?? "")?.repository;
      if (uses === undefined || repository?.toLowerCase() !== "actions/checkout") return [];
      const setting = file.entry(file.entry(step, "with")?.value, "persist-credentials");
      return file.textOf(setting?.value) === "false"
        ? []
        : [{ line: uses.line, message: "checkout needs persist-credentials: false" }];
    }),
};
