import { dryRun, githubToken } from "./common.ts";
import { text } from "./field.ts";
import { defineInputs, type Values } from "./input-set.ts";

export const researchIssueInputs = defineInputs({
  name: "research-issue",
  summary:
    "Keeps one issue that says what to do next, from what a run of research has left. It runs no project code.",
  fields: {
    research: text({
      description: "The `evidence-path` file of `actions/research`, from another job.",
      required: true,
      example: "research/research.json",
    }),
    githubToken,
    dryRun,
  },
  outputs: {
    done: "`created`, `updated`, `kept`, `nothing`, or `closed` where somebody has closed it.",
  },
});

export type ResearchIssueInputs = Values<typeof researchIssueInputs>;
