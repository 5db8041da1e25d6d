import { drafts, dryRun, githubToken, label } from "./common.ts";
import { contractInputs } from "./contract.ts";
import { defineInputs, type Values } from "./input-set.ts";

/** The action at the root of the repository: everything in one step. */
export const pullRequestInputs = defineInputs({
  name: "lamplighter",
  summary:
    "Says on a labeled pull request what the change does to the API contract, with a proof for every claim.",
  fields: {
    label,
    drafts,
    spec: contractInputs.fields.spec,
    failOn: contractInputs.fields.failOn,
    githubToken,
    dryRun,
  },
  outputs: {
    verdict: "The worst verdict of all engines: `pass`, `warn`, `fail`, `skipped` or `error`.",
    accepted: "How many claims are accepted.",
    bump: "Which part of the API's version the change asks for: `major`, `minor` or `patch`.",
    engines: 'Engines that ran, as JSON: `["contract"]`.',
    "comment-url": "Address of the comment, when there is one.",
  },
});

export type PullRequestInputs = Values<typeof pullRequestInputs>;
