import type { Handlers } from "../server/call.ts";
import { checkRuns } from "./check-runs.ts";
import { comments } from "./comments.ts";
import { issues } from "./issues.ts";
import { labels } from "./labels.ts";
import { meta } from "./meta.ts";
import { pulls } from "./pulls.ts";

/** Operation id of the description to the code that answers it. */
export const handlers: Handlers = {
  ...checkRuns,
  ...comments,
  ...issues,
  ...labels,
  ...meta,
  ...pulls,
};
