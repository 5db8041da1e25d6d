import { fact, type Formula } from "../formula/index.ts";
import { countOf, malformed, type KeywordContext } from "./keyword.ts";

/** `minLength`, `maxLength`, `pattern`, and `format` where formats assert. */
export function stringKeywords(context: KeywordContext): readonly Formula[] {
  const { pattern, format } = context.schema;
  const formulas: Formula[] = [];
  const min = countOf(context, "minLength") ?? 0;
  const max = countOf(context, "maxLength") ?? Infinity;
  if (min === "malformed") formulas.push(malformed("minLength"));
  else if (min > 0) formulas.push(fact({ kind: "string", fact: "length", min, max: Infinity }));
  if (max === "malformed") formulas.push(malformed("maxLength"));
  else if (max < Infinity) formulas.push(fact({ kind: "string", fact: "length", min: 0, max }));
  if (typeof pattern === "string") formulas.push(matching(context, pattern));
  else if (pattern !== undefined) formulas.push(malformed("pattern"));
  if (typeof format === "string" && context.format !== undefined) {
    formulas.push(context.format(format));
  }
  return formulas;
}

function matching(context: KeywordContext, source: string): Formula {
  const found = context.pattern(source);
  return fact(
    "form" in found
      ? { kind: "string", fact: "language", term: found, holds: true }
      : { kind: "string", fact: "predicate", predicate: found, holds: true },
  );
}
