import type { Rule } from "../rule.ts";

/**
 * GitHub pastes the value of an expression into the script before the shell reads it, so a
 * branch name or an input becomes code. Which expressions are harmless is a long argument;
 * `env:` serves all of them.
 */
export const noRunExpressions: Rule = {
  name: "no-run-expressions",
  appliesTo: ["workflow", "action"],
  check: (file) =>
    file.allSteps.flatMap((step) => {
      const run = file.entry(step, "run");
      const expressions = file.textOf(run?.value)?.match(/\$\{\{.*?\}\}/gs) ?? [];
      return expressions.map((expression) => ({
        line: run?.line ?? 1,
        message: `${expression.replace(/\s+/g, " ")} in a script: pass it through env`,
      }));
    }),
};
