/**
 * GitHub's own workflow language. Loaded late because the import hook has to be in place
 * before the first of these packages is linked.
 */
import "./json-import-hook.ts";

export const { convertWorkflowTemplate, isBasicExpression, isMapping, isScalar, isSequence } =
  await import("@actions/workflow-parser");
export const { parseWorkflow } = await import("@actions/workflow-parser");
export const { parseAction } = await import("@actions/workflow-parser/actions/action-parser");
export const { convertActionTemplate } =
  await import("@actions/workflow-parser/actions/action-template");
export const { ensureStatusFunction } =
  await import("@actions/workflow-parser/model/converter/if-condition");
export const { NoOperationTraceWriter } = await import("@actions/workflow-parser");
export const { Evaluator, Lexer, Parser, data } = await import("@actions/expressions");
export const { truthy } = await import("@actions/expressions/result");

export type { TemplateContext } from "@actions/workflow-parser/templates/template-context";
export type {
  MappingToken,
  SequenceToken,
  TemplateToken,
} from "@actions/workflow-parser/templates/tokens/index";
