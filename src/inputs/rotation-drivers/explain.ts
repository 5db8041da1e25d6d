import type * as z from "zod/mini";

/** What is wrong with a setting, in words: zod/mini brings none, to be small. */
export function explain(issue: z.core.$ZodIssue): string {
  const where = issue.path.length === 0 ? "" : `\`${issue.path.join(".")}\``;
  const at = where === "" ? "" : `${where}: `;
  switch (issue.code) {
    case "unrecognized_keys":
      return `${at}there is no setting \`${issue.keys.join("`, `")}\``;
    case "invalid_type":
      return issue.input === undefined
        ? `${where} is missing or of another type than ${issue.expected}`
        : `${where} must be of type ${issue.expected}`;
    case "invalid_value":
      return `${where} must be one of ${issue.values.map(String).join(", ")}`;
    case "too_small":
      return `${where} must be at least ${issue.minimum}`;
    case "too_big":
      return `${where} must be at most ${issue.maximum}`;
    default:
      return at + issue.message;
  }
}
