import type { Schema } from "../../lift/schema.ts";
import { all, documented, isNothing, propertySchemas, typesOf } from "../../schema/read.ts";
import { type SchemaRule, words } from "../../schema/walk/pair.ts";
import { freshName } from "../../schema/walk/names.ts";
import { code } from "./text.ts";

/** Properties without documentation, which the sender may add and the reader refuses. */
export const otherProperties: SchemaRule = function* (pair) {
  if (!typesOf(pair.sent).has("object") || !typesOf(pair.read).has("object")) return;
  const name = freshName(documented(pair.sent), documented(pair.read));
  const read = propertySchemas(pair.read, name);
  const sent = propertySchemas(pair.sent, name);
  const isResponse = pair.direction === "response";
  const said = all<Schema>(pair.read, "additionalProperties")[0];
  if (read.some(isNothing) && !sent.some(isNothing)) {
    yield {
      rule: "other-properties",
      // A response with more than base knew breaks only clients that check for it.
      severity: isResponse && sent.length === 0 ? "warning" : "error",
      detail: "",
      by: said?.by,
      keyword: "additionalProperties",
      regions: [{ type: "object", required: [name] }],
      text: words(pair, "no longer accepts other properties", "may now have other properties"),
      reading: "open",
      decisive: true,
    };
  }
  if (isResponse) yield* added(pair);
};

/** Documented by head, and refused by base: a new property in a response that was closed. */
const added: SchemaRule = function* (pair) {
  for (const [name, schemas] of documented(pair.sent)) {
    if (documented(pair.read).has(name) || schemas.some(isNothing)) continue;
    const [refusing] = propertySchemas(pair.read, name).filter(isNothing);
    if (refusing === undefined) continue;
    yield {
      rule: "property-added",
      severity: "warning",
      detail: name,
      by: schemas[0],
      keyword: "",
      regions: [{ type: "object", required: [name] }],
      text: `may now have ${code(name)}, and allowed no other properties before`,
      decisive: true,
    };
  }
};
