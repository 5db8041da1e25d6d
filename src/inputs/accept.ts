import { githubToken } from "./common.ts";
import { defineInputs, type Values } from "./input-set.ts";

export const acceptInputs = defineInputs({
  name: "accept",
  summary:
    "Answers a comment `/lamplighter accept ID`, if its author may write here, and says which reports to look at again.",
  fields: { githubToken },
  outputs: {
    accepted: "`true` when somebody who may has accepted something.",
    "pull-request": "Number of the pull request.",
    "run-id": "The run whose reports the comment shows, when they are of the present head.",
  },
});

export type AcceptInputs = Values<typeof acceptInputs>;
