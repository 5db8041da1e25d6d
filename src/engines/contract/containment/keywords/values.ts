import { canonical } from "../../json.ts";
import { all, any, fact, formula, ofKinds, type Formula } from "../formula/index.ts";
import { kinds, maskOf, isModestJson, type Kind } from "../json.ts";
import { fromNumber } from "../number/rational.ts";
import { isStringList, malformed, type KeywordContext } from "./keyword.ts";

const one = fromNumber(1);
const deepestValue = 200;

/** `type`, `enum`, `const`. */
export function valueKeywords({ schema }: KeywordContext): readonly Formula[] {
  const formulas: Formula[] = [];
  if (schema["type"] !== undefined) formulas.push(ofTypes(schema["type"]));
  if (schema["enum"] !== undefined) {
    formulas.push(Array.isArray(schema["enum"]) ? among(schema["enum"]) : malformed("enum"));
  }
  if (Object.hasOwn(schema, "const")) formulas.push(among([schema["const"]]));
  return formulas;
}

function ofTypes(type: unknown): Formula {
  const names = typeof type === "string" ? [type] : type;
  if (!isStringList(names)) return malformed("type");
  const known = names.filter((name): name is Kind => (kinds as readonly string[]).includes(name));
  const mask = known.reduce((sum, kind) => sum | maskOf(kind), 0);
  const others = names.filter((name) => !(kinds as readonly string[]).includes(name));
  if (others.some((name) => name !== "integer") || one === undefined) return malformed("type");
  if (others.length === 0 || known.includes("number")) return ofKinds(mask);
  return any([ofKinds(mask), integer()]);
}

export function integer(): Formula {
  if (one === undefined) return malformed("type");
  const whole = fact({ kind: "number", fact: "multiple", of: one, holds: true });
  return all([ofKinds(maskOf("number")), whole]);
}

function among(values: readonly unknown[]): Formula {
  if (!isModestJson(values, deepestValue)) return malformed("enum");
  const json = values;
  return formula({
    op: "among",
    values: new Map(json.map((value) => [canonical(value), value])),
    holds: true,
  });
}
