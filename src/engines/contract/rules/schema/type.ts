import type { Schema, TypeName } from "../../lift/schema.ts";
import { all, typesOf } from "../../schema/read.ts";
import { type SchemaPair, type SchemaRule, words } from "../../schema/walk/pair.ts";

/** A JSON type that the sender may use and the reader does not take. `null` has its own rule. */
export const type: SchemaRule = function* (pair) {
  const sent = typesOf(pair.sent);
  const read = typesOf(pair.read);
  const lost = [...sent].filter((name) => name !== "null" && !read.has(name));
  const shown = lost.filter((name) => name !== "integer" || !lost.includes("number"));
  if (shown.length === 0) return;
  yield {
    rule: "type",
    detail: "",
    by: all(pair.sent, "type")[0]?.by ?? all(pair.read, "type")[0]?.by,
    keyword: "type",
    regions: shown.map((name) => regionOf(name, read)),
    text: textFor(pair, shown, read),
    decisive: true,
  };
};

/** A number that is no integer, where integers are still taken. */
function regionOf(name: TypeName, read: ReadonlySet<TypeName>): Schema {
  return name === "number" && read.has("integer")
    ? { type: "number", not: { type: "integer" } }
    : { type: name };
}

const nouns: Readonly<Record<TypeName, string>> = {
  null: "null",
  boolean: "a boolean",
  integer: "an integer",
  number: "a number",
  string: "a string",
  array: "an array",
  object: "an object",
};

/** Types that one sentence names. */
const named = 3;

function textFor(pair: SchemaPair, lost: readonly TypeName[], read: ReadonlySet<TypeName>): string {
  if (lost.length > named) {
    const left = [...read].filter((name) => name !== "integer" || !read.has("number"));
    const only = left.map((name) => nouns[name]).join(" or ");
    return words(pair, `accepts only ${only} now`, `is no longer limited to ${only}`);
  }
  const names = lost
    .map((name) =>
      name === "number" && read.has("integer") ? "a number with a fraction" : nouns[name],
    )
    .join(" or ");
  return words(pair, `no longer accepts ${names}`, `may now be ${names}`);
}
