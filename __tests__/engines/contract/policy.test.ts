import { describe, expect, test } from "@jest/globals";
import { answer, body, query, said, spec } from "./policy-changes.ts";
import { compareTexts } from "./support.ts";

describe("defaults", () => {
  test.each([
    [
      query("schema: {default: 1}"),
      query("schema: {default: 2}"),
      [
        "error request-default-changed | : query parameter `q` has the default `2` now, not `1` | Head says `default: 2`. | Base says `default: 1`.",
      ],
    ],
    [
      query("schema: {default: 1}"),
      query("schema: {}"),
      [
        "error request-default-changed | : query parameter `q` no longer has the default `1` | Head says no `default`. | Base says `default: 1`.",
      ],
    ],
    [
      query("schema: {}"),
      query("schema: {default: '1'}"),
      [
        'error request-default-changed | : query parameter `q` has the default `"1"` now | Head says `default: "1"`. | Base says no `default`.',
      ],
    ],
    [
      query("schema: {default: true}"),
      query("schema: {default: 'true'}"),
      [
        'error request-default-changed | : query parameter `q` has the default `"true"` now, not `true` | Head says `default: "true"`. | Base says `default: true`.',
      ],
    ],
    [query("schema: {default: {a: 1, b: 2}}"), query("schema: {default: {b: 2, a: 1}}"), []],
    [
      query("required: true, schema: {default: 1}"),
      query("required: true, schema: {default: 2}"),
      [],
    ],
    [
      body("{properties: {p: {default: 1}}}"),
      body("{properties: {p: {default: 2}}}"),
      ["remark: `p` in request body has the default `2` now, not `1`"],
    ],
    [
      body("{required: [p], properties: {p: {default: 1}}}"),
      body("{required: [p], properties: {p: {default: 2}}}"),
      [],
    ],
    [answer("{properties: {p: {default: 1}}}"), answer("{properties: {p: {default: 2}}}"), []],
  ])("%s -> %s", async (before, after, expected) => {
    expect(await said(before, after)).toEqual(expected);
  });

  test("that are long are quoted whole in the evidence and short in the sentence", async () => {
    const long = (length: number) =>
      query(
        `schema: {default: ${"9".repeat(5)}, x-a: 1}`.replace("99999", `"${"d".repeat(length)}"`),
      );
    const { claims } = await compareTexts(spec(long(68)), spec(long(90)));
    const [claim] = claims;
    expect(claim?.proof.expected).toBe(`Base says \`default: "${"d".repeat(68)}"\`.`);
    expect(claim?.proof.observed).toBe(`Head says \`default: "${"d".repeat(78)}…\`.`);
    expect(claim?.proof.evidence.map(({ text }) => text.length)).toEqual([79, 101]);
    const edge = await compareTexts(spec(long(78)), spec(long(79)));
    expect(edge.claims[0]?.proof).toMatchObject({
      expected: `Base says \`default: "${"d".repeat(78)}"\`.`,
      observed: `Head says \`default: "${"d".repeat(78)}…\`.`,
    });
  });
});

describe("what tells alternatives apart", () => {
  const pets = (more: string) => body(`{anyOf: [{type: object}, {type: string}], ${more}}`);
  const by = (more: string) => pets(`discriminator: {propertyName: kind${more}}`);
  test.each([
    [
      by(""),
      pets("x-b: 1"),
      ["warning discriminator-changed: request body no longer tells alternatives apart by `kind`"],
    ],
    [pets("x-b: 1"), by(""), ["remark: request body tells alternatives apart by `kind` now"]],
    [
      by(""),
      by("").replace("kind}", "type}"),
      [
        "warning discriminator-changed: request body tells alternatives apart by `type` now, not by `kind`",
      ],
    ],
    [
      by(", mapping: {a: A}"),
      by(", mapping: {a: A, b: B, c: C}"),
      ["remark: request body knows `b`, `c` in `kind` now"],
    ],
    [
      by(", mapping: {a: A, b: B}"),
      by(", mapping: {a: A}"),
      [
        "warning discriminator-changed: request body means something else, or nothing, by `b` in `kind` now",
      ],
    ],
    [by(", mapping: {a: A}"), by(", mapping: {a: '#/components/schemas/A'}"), []],
    [
      by(", mapping: {a: A}"),
      by(", mapping: {a: a.yaml}"),
      [
        "warning discriminator-changed: request body means something else, or nothing, by `a` in `kind` now",
      ],
    ],
    [
      by(", defaultMapping: A"),
      by(", defaultMapping: B"),
      [
        "warning discriminator-changed: request body means something else, or nothing, by `any other value` in `kind` now",
      ],
    ],
    [
      by(""),
      by(", defaultMapping: B"),
      ["remark: request body knows `any other value` in `kind` now"],
    ],
    [pets("discriminator: {propertyName: 5}"), pets("discriminator: {}"), []],
  ])("%s -> %s", async (before, after, expected) => {
    const found = await said(before, after);
    expect(found.map((one) => one.split(" | ").slice(0, 2).join(""))).toEqual(expected);
  });
});

test.each([
  [
    body("{x-extensible-enum: [a, b, {c: 1, d: 2}]}"),
    body("{x-extensible-enum: [b, {d: 2, c: 1}]}"),
    ["error request-extensible-enum-value-removed | : request body no longer lists `a`"],
  ],
  [body("{x-extensible-enum: [a]}"), body("{x-extensible-enum: [a, b]}"), []],
  [body("{x-extensible-enum: [a]}"), body("{x-b: 1}"), []],
  [body("{x-extensible-enum: a}"), body("{x-extensible-enum: b}"), []],
  [answer("{x-extensible-enum: [a, b]}"), answer("{x-extensible-enum: [b]}"), []],
])("values that may grow: %s -> %s", async (before, after, expected) => {
  const found = await said(before, after);
  expect(found.map((one) => one.split(" | ").slice(0, 2).join(" | "))).toEqual(expected);
});
