import type { Schema } from "../../lift/schema.ts";
import type { Resolve } from "../expand.ts";

const maxHops = 100;

/**
 * Follows schemas that are nothing but a `$ref`, so that a component is one schema wherever it is
 * used, and drops schemas that say nothing.
 */
export function settle(resolve: Resolve, schemas: readonly Schema[]): readonly Schema[] {
  const settled = new Set<Schema>();
  for (const schema of schemas) {
    let current = schema;
    for (let hops = 0; hops < maxHops && isPlainReference(current); hops += 1) {
      const target = resolve(current);
      if (target === undefined) break;
      current = target;
    }
    settled.add(current);
  }
  return [...settled];
}

function isPlainReference(schema: Schema): boolean {
  if (typeof schema["$ref"] !== "string") return false;
  return Object.keys(schema).every((keyword) => keyword === "$ref" || keyword === "examples");
}
