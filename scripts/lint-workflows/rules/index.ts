import type { Rule } from "../rule.ts";
import { credentialsNotPersisted } from "./credentials-not-persisted.ts";
import { dispatchInputs } from "./dispatch-inputs.ts";
import { grantedPermissions } from "./granted-permissions.ts";
import { jobConcurrency } from "./job-concurrency.ts";
import { jobTimeout } from "./job-timeout.ts";
import { namedSecrets } from "./named-secrets.ts";
import { noPullRequestTarget } from "./no-pull-request-target.ts";
import { noRunExpressions } from "./no-run-expressions.ts";
import { pinnedActions } from "./pinned-actions.ts";
import { selfReferences } from "./self-references.ts";
import { stepOutputs } from "./step-outputs.ts";
import { topPermissions } from "./top-permissions.ts";
import { writeScopeReasons } from "./write-scope-reasons.ts";

export const rules: readonly Rule[] = [
  credentialsNotPersisted,
  dispatchInputs,
  grantedPermissions,
  jobConcurrency,
  jobTimeout,
  namedSecrets,
  noPullRequestTarget,
  noRunExpressions,
  pinnedActions,
  selfReferences,
  stepOutputs,
  topPermissions,
  writeScopeReasons,
];
