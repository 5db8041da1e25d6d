import { describe, expect, test } from "@jest/globals";
import { compareTexts } from "./support.ts";

interface Uses {
  readonly request?: readonly string[];
  readonly response?: readonly string[];
  readonly parameter?: readonly string[];
  readonly webhook?: readonly string[];
}

const reference = { $ref: "#/components/schemas/A" };
const content = { "a/json": { schema: reference } };

/** A description in which the schema `A` is used at the places named. */
function spec(
  schema: unknown,
  { request = [], response = [], parameter = [], webhook = [] }: Uses,
) {
  const ok = { "200": { description: "OK" } };
  const operations = [
    ...request.map((path) => [path, { requestBody: { content }, responses: ok }] as const),
    ...response.map(
      (path) => [path, { responses: { "200": { description: "OK", content } } }] as const,
    ),
    ...parameter.map(
      (path) =>
        [
          path,
          { parameters: [{ in: "query", name: "q", schema: reference }], responses: ok },
        ] as const,
    ),
  ];
  const sent = webhook.map(
    (name) =>
      [
        name,
        { requestBody: { content }, responses: { "200": { description: "OK", content } } },
      ] as const,
  );
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "a", version: "1" },
    paths: Object.fromEntries(operations.map(([path, post]) => [path, { post }])),
    webhooks: Object.fromEntries(sent.map(([name, post]) => [name, { post }])),
    components: { schemas: { A: schema } },
  });
}

async function said(before: unknown, after: unknown, uses: Uses) {
  const { claims, notes } = await compareTexts(spec(before, uses), spec(after, uses));
  return [
    ...claims.map(({ rule, text, where, proof }) =>
      [
        `${rule}: ${text}`,
        proof.observed,
        proof.expected,
        `${proof.kind} at ${where?.side ?? "head"}`,
      ].join(" | "),
    ),
    ...notes.map(({ kind, text }) => `${kind}: ${text}`),
  ];
}

/** No rule has a name for what a `false` takes away. */
const [open, shut] = [
  { type: "object", properties: { a: { type: "integer" } } },
  { type: "object", properties: { a: false } },
];

describe("a difference that no rule has a name for", () => {
  const narrowed = "request body no longer accepts all that it did: /a must NOT be valid";
  const widened = "response 200 may now be what it never was: /a must NOT be valid";
  const asRequest =
    "Head refuses this request: /a must NOT be valid. | Base accepts this request. | request at base";

  test("is shown by what containment finds, on the side that knows of it", async () => {
    expect(await said(open, shut, { request: ["/a"] })).toEqual([
      `request-schema-narrowed: POST /a: ${narrowed} | ${asRequest}`,
    ]);
    expect(await said(shut, open, { response: ["/a"] })).toEqual([
      `response-schema-widened: POST /a: ${widened} | Head allows this response; base refuses it: /a must NOT be valid. | Base allows no such response. | response at head`,
    ]);
    expect(await said(open, shut, { response: ["/a"] })).toEqual([]);
  });

  test("is one claim for all that share a schema, by what it is used for", async () => {
    const found = await said(open, shut, { request: ["/a", "/b", "/c"], response: ["/d"] });
    expect(found).toEqual([
      `request-schema-narrowed: POST /a: ${narrowed} (and 2 more operations) | ${asRequest}`,
    ]);
    const both = await said(shut, open, { request: ["/a"], response: ["/b", "/c"] });
    expect(both.map((one) => one.split(" | ")[0])).toEqual([
      `response-schema-widened: POST /b: ${widened} (and 1 more operations)`,
    ]);
  });

  test("is of what the API sends, and of what clients answer, in a webhook", async () => {
    expect(await said(open, shut, { webhook: ["paid"] })).toEqual([
      `request-schema-narrowed: webhook \`paid\` (POST): response 200 no longer accepts all that it did: /a must NOT be valid | Head refuses this response: /a must NOT be valid. | Base accepts this response. | response at base`,
    ]);
    expect(await said(shut, open, { webhook: ["paid"] })).toEqual([
      `response-schema-widened: webhook \`paid\` (POST): request body may now be what it never was: /a must NOT be valid | Head allows this request; base refuses it: /a must NOT be valid. | Base allows no such request. | request at head`,
    ]);
  });

  test("is told apart from one that is not shared", async () => {
    const one = JSON.parse(spec(open, { request: ["/a"] })) as Record<
      string,
      Record<string, unknown>
    >;
    const two = JSON.parse(spec(shut, { request: ["/a"] })) as typeof one;
    const inline = (document: typeof one, schema: unknown) => {
      const post = { requestBody: { content: { "a/json": { schema } } }, responses: {} };
      document["paths"] = { ...document["paths"], "/z": { post } };
      return JSON.stringify(document);
    };
    const { claims } = await compareTexts(inline(one, open), inline(two, shut));
    expect(claims.map(({ text }) => text.split(":")[0])).toEqual(["POST /a", "POST /z"]);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(2);
  });
});

describe("a parameter whose new schema reads the same text", () => {
  test.each([
    [{ type: "integer" }, { type: "string" }],
    [{ type: "boolean" }, { enum: ["true", "false"] }],
    [{ type: "integer" }, { type: "array", items: { type: "integer" } }],
    [{ enum: [1, 2] }, { enum: ["1", "2", "3"] }],
  ])("%j -> %j is no break", async (before, after) => {
    expect(await said(before, after, { parameter: ["/a"] })).toEqual([]);
  });

  test.each([
    [{ type: "string" }, { type: "integer" }],
    [{ enum: ["1", "x"] }, { type: "integer" }],
    [{ type: "array", items: { type: "integer" } }, { type: "integer" }],
  ])("%j -> %j is one", async (before, after) => {
    const found = await said(before, after, { parameter: ["/a"] });
    expect(found.length).toBe(1);
    expect(found[0]).toMatch(/Head refuses this request/);
    expect((await said(before, after, { request: ["/a"] })).length).toBeGreaterThan(0);
  });
});
