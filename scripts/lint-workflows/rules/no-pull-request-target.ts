import { isScalar } from "yaml";
import type { Rule } from "../rule.ts";

const trigger = "pull_request_target";

/** It hands secrets and a write token to a run that a stranger's pull request started. */
export const noPullRequestTarget: Rule = {
  name: "no-pull-request-target",
  appliesTo: ["workflow"],
  check: (file) => {
    const on = file.entry(file.root, "on");
    if (on?.value === undefined) return [];
    const named = [
      ...(isScalar(on.value) ? [{ key: file.textOf(on.value), line: on.line }] : []),
      ...file.items(on.value).map((node) => ({ key: file.textOf(node), line: file.lineOf(node) })),
      ...file.entries(on.value),
    ];
    return named
      .filter(({ key }) => key === trigger)
      .map(({ line }) => ({ line, message: `${trigger}: use pull_request and workflow_run` }));
  },
};
