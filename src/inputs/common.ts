import { choice, flag, text } from "./field.ts";

/** Settings that mean the same in every action. */
export const failOn = choice(["error", "warning", "note", "never"], {
  description: "The least severity of a claim that fails the run.",
  default: "error",
  surfaces: ["action", "flag", "config"],
});

export const githubToken = text({
  description: "Token for GitHub's API. The job's own token is enough.",
  actionDefault: "${{ github.token }}",
  surfaces: ["action"],
});

export const reportPath = text({
  description: "File that the report is written to, as JSON.",
  example: "lamplighter/report-contract.json",
  surfaces: ["action", "flag"],
});

export const label = text({
  description:
    "The label that asks for every engine that applies. With `:` and an engine's name after it, for that engine only.",
  default: "lamplighter",
  surfaces: ["action", "config"],
});

export const drafts = flag({
  description: "Work on draft pull requests too.",
  default: false,
  surfaces: ["action", "config"],
});

export const dryRun = flag({
  description: "Print what would be written, and write nothing to GitHub.",
  default: false,
  surfaces: ["action", "flag"],
});

export const model = flag({
  description:
    "Ask the models of the section `model` too, with the keys of this environment. It costs money, up to the budget there.",
  default: false,
  surfaces: ["flag"],
});

export const gate = flag({
  description:
    "Annotate, and fail the step for claims at or above `fail-on`. `false` leaves both to `actions/report`, which knows what was accepted; trouble fails the step either way.",
  default: true,
  surfaces: ["action"],
});
