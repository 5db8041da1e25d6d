import type { Rule } from "../rule.ts";

/** At the top it would cancel a running job for an event whose jobs are then skipped by their `if`. */
export const jobConcurrency: Rule = {
  name: "job-concurrency",
  appliesTo: ["workflow"],
  check: (file) => {
    const concurrency = file.entry(file.root, "concurrency");
    return concurrency === undefined
      ? []
      : [{ line: concurrency.line, message: "put concurrency on the job, behind its if" }];
  },
};
