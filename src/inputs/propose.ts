import { dryRun, githubToken } from "./common.ts";
import { text } from "./field.ts";
import { defineInputs, type Values } from "./input-set.ts";

export const proposeInputs = defineInputs({
  name: "propose",
  summary:
    "Keeps one pull request with what the engines propose, each change a commit with its proof.",
  fields: {
    reports: text({
      description: "Folder with the engines' reports. Every `report-*.json` below it is read.",
      required: true,
      example: "lamplighter-reports",
      surfaces: ["action"],
    }),
    branch: text({
      description: "The branch that it asks to be merged into. Left out: the run's.",
      example: "main",
      surfaces: ["action"],
    }),
    githubToken: {
      ...githubToken,
      description:
        "Token for GitHub's API. With the job's own, somebody has to approve the checks of the pull request; with an App's they start by themselves.",
    },
    dryRun: { ...dryRun, surfaces: ["action"] },
  },
  outputs: {
    "pull-request-url": "Address of the pull request, when there is one.",
    result: "What was done, in a sentence.",
  },
});

export type ProposeInputs = Values<typeof proposeInputs>;
