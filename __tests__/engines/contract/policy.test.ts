import { describe, expect, test } from "@jest/globals";
import { compareTexts } from "./support.ts";

const spec = (operation: string) => `openapi: 3.1.0
info: {title: a, version: "1"}
paths:
  /a:
    post: {${operation}}
`;
const bare = "responses: {}";

/** Claims with their two quotes, notes with their kind. */
async function said(before: string, after: string) {
  const { claims, notes } = await compareTexts(spec(before), spec(after));
  return [
    ...claims.map(({ severity, rule, text, proof: { observed, expected } }) =>
      [`${severity} ${rule}`, text.replace("POST /a", ""), observed, expected].join(" | "),
    ),
    ...notes.map(({ kind, text }) => `${kind}${text.replace("POST /a", "")}`),
  ];
}

const query = (more: string) => `parameters: [{in: query, name: q, ${more}}], ${bare}`;
const body = (schema: string) => `requestBody: {content: {a/json: {schema: ${schema}}}}, ${bare}`;
const answer = (schema: string) =>
  `responses: {"200": {description: A, content: {a/json: {schema: ${schema}}}}}`;

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

describe("what an operation announces", () => {
  const level = (text: string) => `${text === "" ? "" : `x-stability-level: ${text}, `}${bare}`;
  const quotes = (after: string, before: string) =>
    [after, before].map((one, index) => {
      const what = one === "" ? "no `x-stability-level`" : `\`x-stability-level: "${one}"\``;
      return `${index === 0 ? "Head" : "Base"} says ${what}.`;
    });
  test.each([
    [level("beta"), level("stable"), ["remark is `stable` now, not `beta` any more"]],
    [level("beta"), level(""), ["remark is `stable` now, not `beta` any more"]],
    [level(""), level("stable"), []],
    [level("beta"), level("beta"), []],
    [
      level("stable"),
      level("alpha"),
      [
        [
          "error stability-decreased | is `alpha` now, which promises less than `stable`",
          ...quotes("alpha", "stable"),
        ]
          .join(" | ")
          .replace("| is", "|  is"),
      ],
    ],
    [
      level(""),
      level("draft"),
      [
        [
          "error stability-decreased |  is `draft` now, which promises less than `stable`",
          ...quotes("draft", ""),
        ].join(" | "),
      ],
    ],
    [
      level("rc"),
      level("beta"),
      [
        [
          "error stability-invalid |  has an unknown stability level: `rc`",
          ...quotes("beta", "rc"),
        ].join(" | "),
      ],
    ],
    [
      level("beta"),
      level("rc"),
      [
        [
          "error stability-invalid |  has an unknown stability level: `rc`",
          ...quotes("rc", "beta"),
        ].join(" | "),
      ],
    ],
  ])("%s -> %s", async (before, after, expected) => {
    expect(await said(before, after)).toEqual(expected);
  });

  const ends = (day: string) =>
    `deprecated: true, ${day === "" ? "" : `x-sunset: '${day}', `}${bare}`;
  test.each([
    [ends("2027-01-31"), ends("2027-02-28"), ["remark ends on 2027-02-28, later than 2027-01-31"]],
    [
      ends("2027-02-28"),
      ends("2027-01-31"),
      [
        'error sunset-earlier |  ends on 2027-01-31, earlier than 2027-02-28 | Head says `x-sunset: "2027-01-31"`. | Base says `x-sunset: "2027-02-28"`.',
      ],
    ],
    [ends("2027-01-31"), ends("2027-01-31T10:00:00Z"), []],
    [
      ends("2027-01-31"),
      ends("soon"),
      [
        'error sunset-invalid |  has a sunset that is no date: `soon` | Head says `x-sunset: "soon"`. | Base says `x-sunset: "2027-01-31"`.',
      ],
    ],
    [
      ends(""),
      ends("soon"),
      [
        'error sunset-invalid |  has a sunset that is no date: `soon` | Head says `x-sunset: "soon"`. | Base says no `x-sunset`.',
      ],
    ],
    [ends("soon"), ends("soon"), []],
    [ends("soon"), ends("2027-01-31"), []],
    [ends(""), ends("2027-01-31"), []],
    [ends("2027-01-31"), bare, ["remark is no longer deprecated"]],
    [bare, ends("2027-01-31"), ["remark is deprecated now, to be removed after 2027-01-31"]],
    [bare, ends(""), ["remark is deprecated now"]],
    [bare, `deprecated: yes, ${bare}`, []],
  ])("%s -> %s", async (before, after, expected) => {
    expect(await said(before, after)).toEqual(expected);
  });

  test.each([
    [
      `operationId: one, ${bare}`,
      `operationId: two, ${bare}`,
      ["remark has the `operationId` `two` now, not `one`"],
    ],
    [`operationId: one, ${bare}`, bare, ["remark has no `operationId` any more (it was `one`)"]],
    [bare, `operationId: one, ${bare}`, []],
    [query("operationId: one"), query("operationId: two"), []],
  ])("%s -> %s", async (before, after, expected) => {
    expect(await said(before, after)).toEqual(expected);
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

describe("texts for people", () => {
  const document = (more: string) => `openapi: 3.1.0
info: {title: a, version: "1"}
paths: {}
${more}
`;
  const schema = (text: string) => document(`components: {schemas: {A: ${text}}}`);
  const info = (text: string) => document("").replace("info: {", `info: {${text}, `);
  test.each([
    [schema("{description: a}"), schema("{description: b}"), "1 in descriptions"],
    [schema("{description: a, title: a}"), schema("{summary: b}"), "3 in descriptions"],
    [schema("{example: 1}"), schema("{examples: [1]}"), "2 in examples"],
    [schema("{example: {a: 1}}"), schema("{example: {a: 1}}"), undefined],
    [
      schema("{properties: {title: {description: a}}}"),
      schema("{properties: {title: {description: b}}}"),
      "1 in descriptions",
    ],
    [schema("{properties: {title: {}}}"), schema("{properties: {summary: {}}}"), undefined],
    [schema("{allOf: [{}, {title: a}]}"), schema("{allOf: [{}, {title: b}]}"), "1 in descriptions"],
    [schema("{$ref: '#/x-b', description: a}"), schema("{description: b}"), undefined],
    [
      schema("{$ref: '#/info', description: a}"),
      schema("{$ref: '#/info', description: b}"),
      "1 in descriptions",
    ],
    [document("tags: [{name: a}]"), document("tags: [{name: b}]"), "1 in tags and links"],
    [
      info("contact: {name: a}, license: {name: a}, termsOfService: a"),
      info("contact: {name: b}, license: {name: b}, termsOfService: b"),
      "3 in tags and links",
    ],
    [
      document("externalDocs: {url: a}\nx-a: {description: a, example: a}"),
      document("externalDocs: {url: b}\nx-a: {description: b, example: b}"),
      "1 in descriptions, 1 in examples, 1 in tags and links",
    ],
  ])("%s -> %s", async (before, after, words) => {
    const texts = (await compareTexts(before, after)).notes
      .map(({ text }) => text)
      .filter((text) => text.startsWith("Texts"));
    expect(texts).toEqual(words === undefined ? [] : [`Texts for people changed: ${words}`]);
  });
});

describe("what was not looked at", () => {
  const document = (more: string, version = "3.1.0") => `openapi: ${version}\npaths: {}\n${more}\n`;
  const dialect = {
    what: "`jsonSchemaDialect`",
    why: "Schemas of another dialect are read as JSON Schema 2020-12.",
  };
  const dynamic = {
    what: "`$dynamicRef`",
    why: "Schemas that change with where they are used from are taken to allow everything.",
  };
  const schemas = (text: string) => `components: {schemas: ${text}}`;
  test.each([
    [document(""), []],
    [document("jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema"), []],
    [document("jsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base"), []],
    [document("jsonSchemaDialect: https://spec.openapis.org/oas/3.2/dialect/2025-09-17"), []],
    [document("jsonSchemaDialect: http://json-schema.org/draft-07/schema#"), [dialect]],
    [document("jsonSchemaDialect: 5"), []],
    [document(schemas("{A: {items: [1, {$dynamicRef: '#a'}]}}")), [dynamic]],
    [document(schemas("{A: {items: {$dynamicRef: '#a'}}}"), "3.0.3"), []],
    [document(schemas("{A: {items: null, $dynamicAnchor: a}}")), []],
    [document(`jsonSchemaDialect: x\n${schemas("{A: {$dynamicRef: '#a'}}")}`), [dialect, dynamic]],
  ])("%s", async (text, expected) => {
    for (const [base, head] of [
      [text, document("")],
      [document(""), text],
    ] as const) {
      expect((await compareTexts(base, head)).notChecked).toEqual(expected);
    }
  });
});
