import { fact, type Bound, type Formula } from "../formula/index.ts";
import { fromNumber, type Rational } from "../number/rational.ts";
import { malformed, type KeywordContext } from "./keyword.ts";

/** `minimum`, `maximum`, `exclusiveMinimum`, `exclusiveMaximum`, `multipleOf`. */
export function numberKeywords({ schema }: KeywordContext): readonly Formula[] {
  const formulas: Formula[] = [];
  const read = (keyword: string, use: (value: Rational) => Formula) => {
    const value = schema[keyword];
    if (value === undefined) return;
    const exact = typeof value === "number" ? fromNumber(value) : undefined;
    formulas.push(exact === undefined ? malformed(keyword) : use(exact));
  };
  read("minimum", (value) => atLeast({ value, open: false }));
  read("exclusiveMinimum", (value) => atLeast({ value, open: true }));
  read("maximum", (value) => atMost({ value, open: false }));
  read("exclusiveMaximum", (value) => atMost({ value, open: true }));
  read("multipleOf", (of) =>
    of.numerator > 0n
      ? fact({ kind: "number", fact: "multiple", of, holds: true })
      : malformed("multipleOf"),
  );
  return formulas;
}

export function atLeast(low: Bound): Formula {
  return fact({ kind: "number", fact: "range", low });
}

export function atMost(high: Bound): Formula {
  return fact({ kind: "number", fact: "range", high });
}
