import type { Rule } from "../rule.ts";

/** The default is six hours of somebody's minutes. A job that calls a workflow cannot have one. */
export const jobTimeout: Rule = {
  name: "job-timeout",
  appliesTo: ["workflow"],
  check: (file) =>
    file.jobs
      .filter(({ map }) => !map.has("uses") && !map.has("timeout-minutes"))
      .map(({ id, line }) => ({ line, message: `job ${id} needs timeout-minutes` })),
};
