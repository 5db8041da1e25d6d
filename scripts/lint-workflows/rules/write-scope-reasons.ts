import type { Rule } from "../rule.ts";

/** Whoever installs us reads the permissions first; each says what it is for. */
export const writeScopeReasons: Rule = {
  name: "write-scope-reasons",
  appliesTo: ["workflow"],
  check: (file) =>
    file.everywhere("permissions").flatMap(({ line, value }) => {
      const whole = file.textOf(value);
      if (whole === "write-all" || whole === "read-all") {
        return [{ line, message: `${whole}: name the scopes` }];
      }
      return file
        .entries(value)
        .filter((scope) => file.textOf(scope.value) === "write")
        .filter(({ comment, commentAbove }) => comment === "" && commentAbove === "")
        .map(({ key, line: at }) => ({ line: at, message: `${key}: write needs its reason` }));
    }),
};
