import type { Schema } from "../../lift/schema.ts";
import type { Conjunction } from "../expand.ts";

const negations = new WeakMap<Schema, Schema>();

/** `not` of a schema; always the same object for the same schema, so that it can be recognized. */
export function negationOf(schema: Schema): Schema {
  let negation = negations.get(schema);
  if (negation === undefined) negations.set(schema, (negation = { not: schema }));
  return negation;
}

/** The two ways through the first `if` that is not taken yet. */
export function conditionals({ nodes }: Conjunction): readonly (readonly Schema[])[] | undefined {
  const present = new Set(nodes);
  for (const node of nodes) {
    const condition = node["if"] as Schema | undefined;
    if (condition === undefined || node["then"] === node["else"]) continue;
    const negation = negationOf(condition);
    if (present.has(condition) || present.has(negation)) continue;
    const branch = (schema: Schema, keyword: string) => {
      const consequence = node[keyword] as Schema | undefined;
      return consequence === undefined ? [schema] : [schema, consequence];
    };
    return [branch(negation, "else"), branch(condition, "then")];
  }
  return undefined;
}
