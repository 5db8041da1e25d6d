import { fact, type Formula } from "../formula/index.ts";
import { countOf, malformed, type KeywordContext } from "./keyword.ts";

/** `prefixItems`, `items`, `contains` with its bounds, lengths and `uniqueItems`. */
export function arrayKeywords(context: KeywordContext): readonly Formula[] {
  const { schema } = context;
  const formulas: Formula[] = [...items(context), ...contained(context)];
  const min = countOf(context, "minItems") ?? 0;
  const max = countOf(context, "maxItems") ?? Infinity;
  if (min === "malformed") formulas.push(malformed("minItems"));
  else if (min > 0) formulas.push(fact({ kind: "array", fact: "length", min, max: Infinity }));
  if (max === "malformed") formulas.push(malformed("maxItems"));
  else if (max < Infinity) formulas.push(fact({ kind: "array", fact: "length", min: 0, max }));
  if (schema["uniqueItems"] === true) {
    formulas.push(fact({ kind: "array", fact: "unique", holds: true }));
  }
  return formulas;
}

function items({ schema, sub }: KeywordContext): readonly Formula[] {
  const prefix = schema["prefixItems"] ?? [];
  if (!Array.isArray(prefix)) return [malformed("prefixItems")];
  const each = (from: number, to: number, item: unknown) =>
    fact({ kind: "array", fact: "each", from, to, formula: sub(item) });
  const formulas = prefix.map((item, index) => each(index, index + 1, item));
  if (schema["items"] !== undefined) formulas.push(each(prefix.length, Infinity, schema["items"]));
  return formulas;
}

function contained(context: KeywordContext): readonly Formula[] {
  const { schema, sub } = context;
  if (schema["contains"] === undefined) return [];
  const min = countOf(context, "minContains") ?? 1;
  const max = countOf(context, "maxContains") ?? Infinity;
  if (min === "malformed") return [malformed("minContains")];
  if (max === "malformed") return [malformed("maxContains")];
  const range = { kind: "array", fact: "count", from: 0, to: Infinity } as const;
  const formula = sub(schema["contains"]);
  return [
    ...(min > 0 ? [fact({ ...range, formula, min, max: Infinity })] : []),
    ...(max < Infinity ? [fact({ ...range, formula, min: 0, max })] : []),
  ];
}
