import type { Handlers } from "../server/call.ts";
import { apps } from "./apps.ts";
import { artifacts } from "./artifacts.ts";
import { checkRuns } from "./check-runs.ts";
import { codeScanning } from "./code-scanning.ts";
import { comments } from "./comments.ts";
import { commits } from "./commits.ts";
import { compare } from "./compare.ts";
import { contents } from "./contents.ts";
import { environments } from "./environments.ts";
import { gitObjects } from "./git-objects.ts";
import { issues } from "./issues.ts";
import { labels } from "./labels.ts";
import { meta } from "./meta.ts";
import { pulls } from "./pulls.ts";
import { reactions } from "./reactions.ts";
import { refs } from "./refs.ts";
import { reviews } from "./reviews.ts";
import { secrets } from "./secrets.ts";
import { statuses } from "./statuses.ts";
import { variables } from "./variables.ts";
import { workflowRuns } from "./workflow-runs.ts";

/** Operation id of the description to the code that answers it. */
export const handlers: Handlers = {
  ...apps,
  ...artifacts,
  ...checkRuns,
  ...codeScanning,
  ...comments,
  ...commits,
  ...compare,
  ...contents,
  ...environments,
  ...gitObjects,
  ...issues,
  ...labels,
  ...meta,
  ...pulls,
  ...reactions,
  ...refs,
  ...reviews,
  ...secrets,
  ...statuses,
  ...variables,
  ...workflowRuns,
};
