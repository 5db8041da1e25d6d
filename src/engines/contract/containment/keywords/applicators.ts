import { all, any, formula, negate, unclear, type Formula } from "../formula/index.ts";
import { isObject } from "../json.ts";
import { malformed, type KeywordContext } from "./keyword.ts";
import { hasNot } from "./objects.ts";

/** The keywords that apply subschemas to the same value: `$ref`, `allOf` … `dependentSchemas`. */
export function applicatorKeywords(context: KeywordContext): readonly Formula[] {
  const { schema, sub } = context;
  const formulas: Formula[] = [];
  if (schema["$ref"] !== undefined) formulas.push(referenced(context, schema["$ref"]));
  if (schema["$dynamicRef"] !== undefined) formulas.push(unclear("$dynamicRef was not resolved"));
  const list = (keyword: string, combine: (parts: readonly Formula[]) => Formula) => {
    const parts = schema[keyword];
    if (parts === undefined) return;
    formulas.push(Array.isArray(parts) ? combine(parts.map(sub)) : malformed(keyword));
  };
  list("allOf", all);
  list("anyOf", any);
  list("oneOf", exactlyOne);
  if (schema["not"] !== undefined) formulas.push(negate(sub(schema["not"])));
  if (schema["if"] !== undefined) formulas.push(...conditional(context));
  formulas.push(...dependentSchemas(context));
  return formulas;
}

function referenced({ node }: KeywordContext, reference: unknown): Formula {
  if (typeof reference !== "string") return malformed("$ref");
  return (
    node.space.resolve(reference, node.document) ??
    unclear(`the reference ${reference} leads nowhere`)
  );
}

export function exactlyOne(parts: readonly Formula[]): Formula {
  if (parts.length < 2) return any(parts);
  return all([any(parts), formula({ op: "atMostOne", parts })]);
}

function conditional({ schema, sub }: KeywordContext): readonly Formula[] {
  const condition = sub(schema["if"]);
  const { then: consequence = true, else: alternative = true } = schema;
  if (consequence === true && alternative === true) return [];
  return [any([all([condition, sub(consequence)]), all([negate(condition), sub(alternative)])])];
}

function dependentSchemas({ schema, sub }: KeywordContext): readonly Formula[] {
  const dependencies = schema["dependentSchemas"];
  if (dependencies === undefined) return [];
  if (!isObject(dependencies)) return [malformed("dependentSchemas")];
  return Object.entries(dependencies).map(([name, needed]) => any([hasNot(name), sub(needed)]));
}
