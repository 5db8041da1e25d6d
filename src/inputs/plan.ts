import { acceptances } from "./acceptances.ts";
import { drafts, githubToken, label } from "./common.ts";
import { natural } from "./field.ts";
import { defineInputs, type Values } from "./input-set.ts";

export const planInputs = defineInputs({
  name: "plan",
  summary: "Reads the event, the labels and the changed files, and says which engines should run.",
  fields: {
    label,
    drafts,
    shards: natural({
      description:
        "On how many machines the mutants of `tests` are tried. Left out: one for every twenty changed code files, at most 8.",
      example: "4",
      surfaces: ["action", "config"],
    }),
    accept: acceptances,
    githubToken,
  },
  outputs: {
    run: "`true` when there is something to report.",
    engines: 'Engines to run, as JSON: `["contract"]`.',
    skipped: "Engines that were asked for and that the change does not concern, as JSON.",
    shards: 'In how many parts each engine runs, as JSON: `{"tests":["1/2","2/2"]}`.',
    reason: "The decision in one sentence.",
    "pull-request": "Number of the pull request.",
    "base-ref": "Commit before the change.",
    "head-ref": "Commit after the change.",
    fork: "`true` when the change comes from another repository.",
  },
});

export type PlanInputs = Values<typeof planInputs>;
