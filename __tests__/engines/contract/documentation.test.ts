import { describe, expect, test } from "@jest/globals";
import { compareTexts } from "./support.ts";

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
