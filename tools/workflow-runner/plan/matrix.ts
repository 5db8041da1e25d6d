import { isDeepStrictEqual } from "node:util";
import { isObject, toText, type Json, type JsonObject } from "../language/json.ts";

export const maximumMatrixJobs = 256;

/**
 * The combinations of `strategy.matrix`, in GitHub's order.
 * Source: GitHub docs, "Running variations of jobs in a workflow": an `include` entry joins
 * every combination of which it overwrites no original value, else it becomes one more.
 * @throws Error with GitHub's words when a vector is empty or no list, or nothing is left.
 */
export function expandMatrix(matrix: Json): JsonObject[] {
  if (!isObject(matrix)) throw new Error("Matrix must be a mapping");
  const { include, exclude, ...vectors } = matrix;
  const excluded = listOfObjects(exclude, "exclude");
  const originals = combine(vectors).filter(
    (combination) => !excluded.some((one) => matches(one, combination)),
  );
  const combinations = includeInto(originals, listOfObjects(include, "include"));
  if (combinations.length === 0)
    throw new Error("Matrix must define at least one vector or leave at least one combination");
  if (combinations.length > maximumMatrixJobs)
    throw new Error(
      `Matrix has ${combinations.length} combinations; the limit is ${maximumMatrixJobs}`,
    );
  return combinations;
}

function combine(vectors: JsonObject): JsonObject[] {
  if (Object.keys(vectors).length === 0) return [];
  let combinations: JsonObject[] = [{}];
  for (const [name, values] of Object.entries(vectors)) {
    if (!Array.isArray(values)) throw new Error(`Matrix vector '${name}' must be a list`);
    if (values.length === 0) throw new Error(`Matrix vector '${name}' does not contain any values`);
    combinations = combinations.flatMap((one) =>
      values.map((value) => ({ ...one, [name]: value })),
    );
  }
  return combinations;
}

function includeInto(originals: JsonObject[], includes: JsonObject[]): JsonObject[] {
  const extended = originals.map((one) => ({ ...one }));
  const added: JsonObject[] = [];
  for (const include of includes) {
    const joined = extended.filter((_, i) => !overwrites(include, originals[i] ?? {}));
    for (const combination of joined) Object.assign(combination, include);
    if (joined.length === 0) added.push(include);
  }
  return [...extended, ...added];
}

function overwrites(include: JsonObject, original: JsonObject): boolean {
  return Object.keys(include).some(
    (key) => Object.hasOwn(original, key) && !isDeepStrictEqual(original[key], include[key]),
  );
}

function matches(pattern: JsonObject, combination: JsonObject): boolean {
  return Object.entries(pattern).every(([key, value]) => covers(value, combination[key]));
}

function covers(pattern: Json, value: Json | undefined): boolean {
  if (isObject(pattern) && isObject(value))
    return Object.entries(pattern).every(([key, item]) => covers(item, value[key]));
  return isDeepStrictEqual(pattern, value);
}

function listOfObjects(value: Json | undefined, key: string): JsonObject[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || !value.every(isObject))
    throw new Error(`Matrix '${key}' must be a list of mappings`);
  return value;
}

/** The " (a, b)" that GitHub appends to a job's name. */
export function matrixSuffix(combination: JsonObject): string {
  const leaves = (value: Json): string[] =>
    isObject(value) || Array.isArray(value)
      ? Object.values(value).flatMap(leaves)
      : [toText(value)].filter((text) => text !== "");
  const texts = leaves(combination);
  return texts.length === 0 ? "" : ` (${texts.join(", ")})`;
}
