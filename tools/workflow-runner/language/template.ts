import { evaluateJson, evaluateTruth, type Scope } from "./expression.ts";
import { isObject, toText, type Json, type JsonObject } from "./json.ts";
import {
  ensureStatusFunction,
  isBasicExpression,
  isMapping,
  isSequence,
  type MappingToken,
  type TemplateToken,
} from "./packages.ts";

const nothing: Scope = {
  contexts: {},
  status: { success: true, failure: false, cancelled: false },
};

/** A part of a workflow in which expressions are not allowed, such as `on`. */
export function literal(token: TemplateToken | undefined): Json {
  return evaluateToken(token, nothing);
}

export function evaluateToken(token: TemplateToken | undefined, scope: Scope): Json {
  if (token === undefined) return null;
  if (isBasicExpression(token)) return evaluateJson(token.expression, scope);
  if (isSequence(token)) return [...token].map((item) => evaluateToken(item, scope));
  if (isMapping(token)) return mappingValue(token, scope);
  return token.toJSON() as Json;
}

/** `${{ insert }}: ${{ mapping }}` lays a whole mapping in (GitHub's template directive). */
function mappingValue(token: MappingToken, scope: Scope): JsonObject {
  const entries: [string, Json][] = [];
  for (const { key, value } of token) {
    const evaluated = evaluateToken(value, scope);
    if (key.isExpression && !isBasicExpression(key)) {
      if (isObject(evaluated)) entries.push(...Object.entries(evaluated));
    } else {
      entries.push([evaluateText(key, scope), evaluated]);
    }
  }
  return Object.fromEntries(entries);
}

export function evaluateText(token: TemplateToken | undefined, scope: Scope): string {
  return toText(evaluateToken(token, scope));
}

/** Environment variables, inputs and outputs: a mapping whose values are all text. */
export function evaluateTexts(
  token: TemplateToken | undefined,
  scope: Scope,
): Record<string, string> {
  const value = evaluateToken(token, scope);
  if (!isObject(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toText(item)]));
}

/** An `if`, written with or without `${{ }}`; without a status function it means success() && it. */
export function evaluateCondition(token: TemplateToken | undefined, scope: Scope): boolean {
  if (token === undefined) return scope.status.success;
  const written = isBasicExpression(token) ? token.expression : toText(token.toJSON() as Json);
  const condition = written.trim() === "" ? "success()" : written.trim();
  return evaluateTruth(ensureStatusFunction(condition, token.definitionInfo), scope);
}

/** The value under a key of a mapping; undefined when there is none or the token is no mapping. */
export function field(token: TemplateToken | undefined, key: string): TemplateToken | undefined {
  return token !== undefined && isMapping(token) ? token.find(key) : undefined;
}

/** The entries of a mapping in order of writing; none when the token is no mapping. */
export function entries(token: TemplateToken | undefined): [string, TemplateToken][] {
  if (token === undefined || !isMapping(token)) return [];
  return [...token].map(({ key, value }) => [key.toString(), value]);
}
