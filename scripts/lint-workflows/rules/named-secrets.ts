import type { Rule } from "../rule.ts";

export const namedSecrets: Rule = {
  name: "named-secrets",
  appliesTo: ["workflow"],
  check: (file) =>
    file.jobs.flatMap(({ map }) => {
      const secrets = file.entry(map, "secrets");
      return secrets !== undefined && file.textOf(secrets.value) === "inherit"
        ? [{ line: secrets.line, message: "inherit passes every secret; name those it needs" }]
        : [];
    }),
};
