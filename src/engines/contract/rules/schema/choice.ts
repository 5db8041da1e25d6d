import type { Schema } from "../../lift/schema.ts";
import type { Choice } from "../../schema/expand.ts";
import { negate } from "../../schema/negate.ts";
import { valuesOf } from "../../schema/read.ts";
import { type Candidate, type SchemaPair, type SchemaRule, words } from "../../schema/walk/pair.ts";
import { code, kebab } from "./text.ts";

/** Alternatives of the reader of which none is the place for what is sent. */
export const choice: SchemaRule = function* (pair) {
  if (pair.sent.choices.length > 0) return;
  for (const offered of pair.read.choices) yield outside(pair, offered);
};

/** What is sent, if it is in no alternative of a choice, or for `oneOf` in more than one. */
export function outside(pair: SchemaPair, { keyword, members, holder }: Choice): Candidate {
  const [last] = pair.chosen.slice(-1);
  const values = valuesOf(pair.sent);
  const name = last === undefined ? undefined : nameOf(last);
  const what = name === undefined ? "some values" : code(name);
  return {
    rule: kebab(keyword),
    detail: "",
    by: holder,
    keyword,
    regions: values?.map((value) => ({ const: value })) ?? {
      *[Symbol.iterator]() {
        yield {};
        yield* negate(pair.resolve, { [keyword]: members });
      },
    },
    text: words(
      pair,
      `no longer accepts ${what} as ${keyword === "oneOf" ? "exactly one" : "any"} of its alternatives`,
      `may now be ${what}, outside of its alternatives`,
    ),
    decisive: values !== undefined,
  };
}

/** What people call an alternative: the component that it refers to, or its title. */
function nameOf(schema: Schema): string | undefined {
  const reference = schema["$ref"];
  if (typeof reference === "string") return reference.slice(reference.lastIndexOf("/") + 1);
  const { type } = schema;
  return typeof type === "string" ? type : undefined;
}
