import { sameJson } from "../../json.ts";
import type { Schema } from "../../lift/schema.ts";
import { highest, lowest, typesOf, valuesOf } from "../../schema/read.ts";
import type { Api } from "../api.ts";
import { schemaExamples } from "./examples.ts";

const maxListed = 8;
const maxLength = 2_000;

/** Values that the schemas accept and that are worth a request of their own: each listed one, and the bounds. */
export function interestingValues(api: Api, schemas: readonly Schema[]): unknown[] {
  const view = api.sent;
  const conjunction = view.expand(schemas);
  const listed = valuesOf(conjunction);
  if (listed !== undefined) return listed.slice(0, maxListed);
  const types = typesOf(conjunction);
  const found: unknown[] = [...schemaExamples(api, schemas)];
  if (types.size <= 2 && types.has("boolean")) found.push(true, false);
  if (types.size < 7 && types.has("null")) found.push(null);
  for (const keyword of ["minimum", "maximum"]) {
    const bound = (keyword === "minimum" ? highest : lowest)(conjunction, keyword)?.value;
    if (bound !== undefined) found.push(bound);
  }
  const samples = view.samples(schemas, 2);
  found.push(...samples);
  const [text] = samples;
  const most = lowest(conjunction, "maxLength")?.value;
  if (typeof text === "string" && text !== "" && most !== undefined && most <= maxLength) {
    found.push(text.padEnd(most, text).slice(0, most));
  }
  return found
    .filter((value, index) => found.findIndex((other) => sameJson(value, other)) === index)
    .filter((value) => view.accepts(schemas, value));
}
