import type { Rule } from "../rule.ts";

/** Without it every job gets what the repository's settings give, which we cannot see. */
export const topPermissions: Rule = {
  name: "top-permissions",
  appliesTo: ["workflow"],
  check: (file) => {
    const permissions = file.entry(file.root, "permissions");
    if (permissions === undefined) {
      return [{ line: 1, message: "start from permissions: {} and widen per job" }];
    }
    return file
      .entries(permissions.value)
      .filter(({ value }) => file.textOf(value) === "write")
      .map(({ key, line }) => ({ line, message: `${key}: write for every job; widen per job` }));
  },
};
