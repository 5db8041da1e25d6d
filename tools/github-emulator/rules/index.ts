import { actionsMayOpenPulls } from "./actions-may-open-pulls.ts";
import { annotationLines } from "./annotation-lines.ts";
import { bodyLength } from "./body-length.ts";
import { checkRunOwner } from "./check-run-owner.ts";
import { commentEditor } from "./comment-editor.ts";
import { completedNeedsConclusion } from "./completed-needs-conclusion.ts";
import { labelNames } from "./label-names.ts";
import { existingReference, fastForward } from "./references.ts";
import type { Rule } from "./rule.ts";
import { mediaTypes } from "./media-types.ts";
import { secretValues, variableValues } from "./secret-values.ts";
import { tokenPermission } from "./token-permission.ts";
import { visibility } from "./visibility.ts";
import { workflowFiles } from "./workflow-files.ts";

/** Asked before the body is looked at: who may be here at all. */
export const admission: readonly Rule[] = [visibility, tokenPermission];

/** Asked once the description has accepted the request. */
export const requestRules: readonly Rule[] = [
  actionsMayOpenPulls,
  annotationLines,
  bodyLength,
  checkRunOwner,
  commentEditor,
  completedNeedsConclusion,
  existingReference,
  fastForward,
  labelNames,
  mediaTypes,
  secretValues,
  variableValues,
  workflowFiles,
];
