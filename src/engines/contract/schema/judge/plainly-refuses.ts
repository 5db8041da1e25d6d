import { isRecord, own, sameJson } from "../../json.ts";
import type { Schema } from "../../lift/schema.ts";
import { type Conjunction, expand, type Resolve } from "../expand.ts";
import { documented, requiredOf, typesOf, valuesOf } from "../read.ts";
import { typeOf } from "../sample/fits.ts";

/** How deep the look goes: what tells alternatives apart is near their top. */
const deepest = 2;

/**
 * True where a schema surely refuses a value, which a look at types, listed values and required
 * names shows: most alternatives fall by them, and no validator need be compiled.
 */
export function plainlyRefuses(
  resolve: Resolve,
  schemas: readonly Schema[],
  value: unknown,
  depth = 0,
): boolean {
  const conjunction = expand(resolve, schemas);
  if (!isOfType(conjunction, value)) return true;
  const values = valuesOf(conjunction);
  if (values !== undefined && !values.some((one) => sameJson(one, value))) return true;
  if (!isRecord(value)) return false;
  for (const name of requiredOf(conjunction).keys()) if (!Object.hasOwn(value, name)) return true;
  if (depth === deepest) return false;
  for (const [name, inner] of documented(conjunction)) {
    if (!Object.hasOwn(value, name)) continue;
    if (plainlyRefuses(resolve, inner, own(value, name), depth + 1)) return true;
  }
  return false;
}

function isOfType(conjunction: Conjunction, value: unknown): boolean {
  const types = typesOf(conjunction);
  const type = typeOf(value);
  return types.has(type) || (type === "integer" && types.has("number"));
}
