import type { Schema } from "../../lift/schema.ts";
import { documented, propertySchemas, requiredOf, typesOf } from "../../schema/read.ts";
import { type Candidate, type SchemaPair, type SchemaRule, words } from "../../schema/walk/pair.ts";
import { code } from "./text.ts";

/** A property that the reader counts on and the sender may leave out. */
export const required: SchemaRule = function* (pair) {
  if (!typesOf(pair.sent).has("object") || !typesOf(pair.read).has("object")) return;
  const sent = requiredOf(pair.sent);
  for (const [name, by] of requiredOf(pair.read)) {
    if (!sent.has(name)) yield candidate(pair, name, by);
  }
};

function candidate(pair: SchemaPair, name: string, by: Schema): Candidate {
  const isThere = documented(pair.sent).has(name);
  const [property] = propertySchemas(pair.read, name);
  const rule = words(
    pair,
    isThere ? "property-required" : "property-added",
    isThere ? "property-optional" : "property-removed",
  );
  return {
    rule,
    detail: name,
    by: property ?? by,
    keyword: "required",
    removed: rule === "property-removed",
    regions: [{ type: "object", properties: { [name]: { not: {} } } }],
    text: words(pair, `must now have ${code(name)}`, `no longer always has ${code(name)}`),
    decisive: true,
  };
}
