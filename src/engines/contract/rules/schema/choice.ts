import type { Schema } from "../../lift/schema.ts";
import { type Choice, expand, type Resolve } from "../../schema/expand.ts";
import { negate } from "../../schema/negate.ts";
import { valuesOf } from "../../schema/read.ts";
import { tagOf } from "../../schema/walk/choices.ts";
import { type Candidate, type SchemaPair, type SchemaRule, words } from "../../schema/walk/pair.ts";
import { code, kebab } from "./text.ts";

/** Alternatives of the reader of which none is the place for what is sent. */
export const choice: SchemaRule = function* (pair) {
  if (pair.sent.choices.length > 0) return;
  for (const offered of pair.read.choices) yield outside(pair, offered);
};

/** What is sent, if it is in no alternative of the reader, or for `oneOf` in more than one. */
function outside(pair: SchemaPair, { keyword, members, holder }: Choice): Candidate {
  const [last] = pair.chosen.slice(-1);
  const name = last === undefined ? undefined : nameOf(pair.resolve, last);
  const values = valuesOf(pair.sent);
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
    text: textFor(pair, keyword, name),
    decisive: values !== undefined,
  };
}

/** Alternatives of which pairs are looked at; each of them multiplies. */
const maxOverlapping = 6;

/**
 * What is sent, if it is in two alternatives of the reader's `oneOf`: in `member`, for which it is
 * meant, and another one, or in any two.
 */
export function overlapping(
  pair: SchemaPair,
  { keyword, members, holder }: Choice,
  member?: Schema,
): Candidate {
  const others = members.filter((one) => one !== member).slice(0, maxOverlapping);
  const pairs =
    member === undefined
      ? others.flatMap((one, index) => others.slice(index + 1).map((other) => [one, other]))
      : others.map((other) => [member, other]);
  return {
    rule: kebab(keyword),
    detail: "",
    by: holder,
    keyword,
    regions: pairs.map((allOf) => ({ allOf })),
    text: textFor(pair, keyword, undefined),
    decisive: true,
  };
}

/** An alternative of the sender that is gone, where the reader has kept another one. */
export function gone(pair: SchemaPair, { keyword, holder }: Choice, member: Schema): Candidate {
  const name = nameOf(pair.resolve, member);
  const isNull = member["type"] === "null";
  return {
    rule: isNull ? "null" : kebab(keyword),
    detail: name ?? "",
    by: holder,
    keyword,
    regions: [{ allOf: [member] }],
    text: isNull
      ? words(pair, "no longer accepts null", "may now be null")
      : textFor(pair, keyword, name),
    decisive: true,
  };
}

function textFor(pair: SchemaPair, keyword: Choice["keyword"], name: string | undefined): string {
  const fits = keyword === "oneOf" ? "exactly one of its alternatives" : "one of its alternatives";
  return name === undefined
    ? words(pair, `must now be ${fits}`, `may now be other than ${fits}`)
    : words(
        pair,
        `no longer accepts the alternative ${code(name)}`,
        `may now be the alternative ${code(name)}`,
      );
}

/** What people call an alternative: its component, the value that tells it apart, or its type. */
function nameOf(resolve: Resolve, schema: Schema): string | undefined {
  const reference = schema["$ref"];
  if (typeof reference === "string") return reference.slice(reference.lastIndexOf("/") + 1);
  const tag = tagOf(expand(resolve, [schema]));
  if (tag !== undefined) return String(tag.value);
  const { type } = schema;
  return typeof type === "string" ? type : undefined;
}
