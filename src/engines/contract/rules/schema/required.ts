import type { Severity } from "../../../../model/index.ts";
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
    ...wordsFor(pair, name),
    detail: name,
    by: property ?? by,
    keyword: "required",
    removed: rule === "property-removed",
    regions: [{ type: "object", properties: { [name]: { not: {} } } }],
    decisive: true,
  };
}

function wordsFor(pair: SchemaPair, name: string): { text: string; severity: Severity } {
  const text = words(pair, `must now have ${code(name)}`, `no longer always has ${code(name)}`);
  if (isWriteOnly(pair, name)) {
    return { text: `${text}, which is \`writeOnly\` now`, severity: "warning" };
  }
  if (isDescribed(pair, name)) return { text, severity: "error" };
  return {
    text: `${text}, which ${words(pair, "it does not describe", "it did not describe")}`,
    severity: "warning",
  };
}

/**
 * A response SHOULD NOT have what is `writeOnly` (OpenAPI 3.0.3, "Schema Object"; an annotation
 * in JSON Schema since): whether it is really gone, the server decides.
 */
function isWriteOnly({ direction, sent }: SchemaPair, name: string): boolean {
  const schemas = documented(sent).get(name) ?? [];
  return direction === "response" && schemas.some((schema) => schema["writeOnly"] === true);
}

/**
 * Of an object whose properties are documented, one that is required and not among them: no
 * message that keeps to the words of that side is complete, so that they contradict themselves.
 * Validators refuse what lacks it, and clients and servers made from the words never knew it.
 */
function isDescribed({ sent, read }: SchemaPair, name: string): boolean {
  const isFreeForm = documented(read).size === 0;
  const mayBeElsewhere =
    read.choices.length > 0 || read.nodes.some((node) => elsewhere.some((one) => one in node));
  return (
    isFreeForm ||
    mayBeElsewhere ||
    documented(sent).has(name) ||
    propertySchemas(read, name).length > 0
  );
}

const elsewhere = ["if", "dependentSchemas", "unevaluatedProperties"];
