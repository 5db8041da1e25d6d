import { changeEngines } from "../model/index.ts";
import { dryRun, githubToken, label } from "./common.ts";
import { choice, choices, natural, text } from "./field.ts";
import { defineInputs, type Values } from "./input-set.ts";

export const reportInputs = defineInputs({
  name: "report",
  summary:
    "Reads the engines' reports and writes them as one sticky comment, job summary and annotations.",
  fields: {
    reports: text({
      description: "Folder with the engines' reports. Every `report-*.json` below it is read.",
      required: true,
      example: "lamplighter-reports",
    }),
    expected: choices(changeEngines, {
      description:
        "Engines that should have left a report, one a line or as a JSON list. One that did not is shown as an error, never as clean.",
      example: "contract",
      surfaces: ["action"],
    }),
    skipped: choices(changeEngines, {
      description:
        "Engines that were asked for and had nothing to do, one a line or as a JSON list.",
      surfaces: ["action"],
    }),
    label,
    pullRequest: natural({
      description: "Number of the pull request. Left out: the event's.",
      example: "17",
      surfaces: ["action"],
    }),
    history: choice(["off", "on", "only"], {
      description:
        "Record what the engines said on the branch `lamplighter-data`, which takes `contents: write`. `only` records and writes nothing else, for a workflow that listens to `workflow_run`.",
      default: "off",
      surfaces: ["action"],
    }),
    githubToken,
    dryRun,
  },
  outputs: {
    verdict: "The worst verdict of all reports, what was accepted left aside.",
    accepted: "How many claims are accepted.",
    bump: "Which part of the API's version the change asks for: `major`, `minor` or `patch`.",
    "comment-url": "Address of the comment, when there is one.",
  },
});

export type ReportInputs = Values<typeof reportInputs>;
