import { describe, expect, test } from "@jest/globals";
import { compareTexts, describeOrders, failureOf, run } from "./support.ts";

const good = `openapi: 3.1.0
info: {title: a, version: "1"}
paths:
  /a:
    get:
      responses:
        "200": {description: OK}
`;

describe("what cannot be read is a Failure that says where", () => {
  const bad: Record<string, readonly [text: string, code: string, where: string]> = {
    "broken YAML": ["openapi: 3.1.0\npaths: {a: [1,\n", "document-unreadable", "head.yaml:3:1"],
    "a duplicate key in YAML": [`${good}info: {}\n`, "duplicate-key", "head.yaml:8:1"],
    "another kind of document": ["name: ci\non: push\n", "not-openapi", "head.yaml"],
    "an empty file": ["", "not-openapi", "head.yaml"],
    "a list": ["- 1\n", "not-openapi", "head.yaml"],
    "Swagger 1": ['swaggerVersion: "1.2"\n', "not-openapi", "head.yaml"],
    "OpenAPI 4": ["openapi: 4.0.0\npaths: {}\n", "not-openapi", "head.yaml"],
    "a recursive alias": [
      "openapi: 3.1.0\npaths: &a {b: *a}\n",
      "document-unreadable",
      "head.yaml",
    ],
    "an unknown alias": ["openapi: *b\n", "document-unreadable", "head.yaml:1:1"],
  };

  test.each(Object.entries(bad))("%s", async (_, [text, code, where]) => {
    const facts = await failureOf(compareTexts(good, text));
    expect({ code: facts.code, where: facts.where }).toEqual({ code, where });
  });

  test.each([
    [
      "a trailing comma",
      '{"openapi": "3.1.0",\n "paths": {},}',
      "document-unreadable",
      "head.json:2:14",
    ],
    [
      "a cut-off file",
      '{"openapi": "3.1.0",\n "paths": {',
      "document-unreadable",
      "head.json:2:12",
    ],
    [
      "a duplicate key",
      '{"openapi": "3.1.0",\n "a": {"b\\"": 1, "b\\"": 2}}',
      "duplicate-key",
      "head.json:2:18",
    ],
  ])("JSON with %s", async (_, text, code, where) => {
    const files = { "base.yaml": good, "head.json": text };
    const facts = await failureOf(run({ files }, { base: "base.yaml", head: "head.json" }));
    expect({ code: facts.code, where: facts.where }).toEqual({ code, where });
  });

  test("a file that is not there", async () => {
    const facts = await failureOf(run({ files: { a: good } }, { base: "a", head: "b" }));
    expect(facts).toMatchObject({ code: "description-missing", where: "b" });
  });
});

describe("hostile documents end in bounded time", () => {
  const deep = (open: string, close: string) => open.repeat(10_000) + close.repeat(10_000);
  const laughs = Array.from(
    { length: 40 },
    (_, level) =>
      `x-${level}: &l${level} [${level === 0 ? "1" : `*l${level - 1}, *l${level - 1}`}]`,
  ).join("\n");

  test.each([
    ["deep JSON", "head.json", `{"openapi":"3.1.0","x-a":${deep("[", "]")}}`, "document-too-deep"],
    [
      "deep broken JSON",
      "head.json",
      `{"openapi":"3.1.0","x-a":${"[".repeat(10_000)}`,
      "document-too-deep",
    ],
    ["deep YAML", "head.yaml", `openapi: 3.1.0\nx-a: ${deep("[", "]")}\n`, "document-too-deep"],
    [
      "billion laughs",
      "head.yaml",
      `openapi: 3.1.0\n${laughs}\npaths: {}\n`,
      "document-unreadable",
    ],
  ])("%s", async (_, name, text, code) => {
    const files = { "base.yaml": good, [name]: text };
    const facts = await failureOf(run({ files }, { base: "base.yaml", head: name }));
    expect(facts.code).toBe(code);
  });

  test("references that only refer to each other", async () => {
    const circular = good.replace("{description: OK}", '{$ref: "#/components/responses/A"}');
    const loop =
      'components: {responses: {A: {$ref: "#/components/responses/B"}, B: {$ref: "#/components/responses/A"}}}\n';
    const facts = await failureOf(compareTexts(good, circular + loop));
    expect(facts.code).toBe("reference-circular");
  });

  test("schemas that only refer to each other, or have no finite value", async () => {
    const loop = {
      components: {
        schemas: {
          A: { $ref: "#/components/schemas/B" },
          B: { $ref: "#/components/schemas/A" },
          C: {
            type: "object",
            required: ["c"],
            properties: { c: { $ref: "#/components/schemas/C" } },
          },
        },
      },
    };
    for (const name of ["A", "C"]) {
      const reference = { $ref: `#/components/schemas/${name}` };
      const base = describeOrders({ type: "object", properties: { a: reference } }, {}, loop);
      const head = describeOrders(
        { type: "object", required: ["z"], properties: { a: reference } },
        {},
        loop,
      );
      const report = await compareTexts(JSON.stringify(base), JSON.stringify(head));
      expect(report.claims.map(({ rule }) => rule)).toEqual(["request-property-added"]);
    }
  });

  test("enormous bounds are not built", async () => {
    const base = describeOrders({ type: "string", minLength: 1e9 }, {});
    const head = describeOrders({ type: "string", minLength: 2e9 }, {});
    const report = await compareTexts(JSON.stringify(base), JSON.stringify(head));
    expect(report.notes.map(({ kind }) => kind)).toEqual(["question"]);
  });
});

describe("YAML", () => {
  test("aliases and merge keys describe what they stand for", async () => {
    const spec = (type: string) => `openapi: 3.1.0
x-common: &common {type: object, properties: {total: {type: ${type}}}}
paths:
  /a:
    get:
      responses:
        "200": {description: OK, content: {application/json: {schema: *common}}}
        "201": {description: OK, content: {application/json: {schema: {<<: *common, required: [id]}}}}
`;
    const { claims } = await compareTexts(spec("integer"), spec("number"));
    expect(claims.map(({ text }) => text)).toEqual([
      "GET /a: `total` in response 200 may now be a number with a fraction",
    ]);
  });
});
