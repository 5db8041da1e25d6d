import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as formats from "ajv-formats";
import fc from "fast-check";
import { stringify } from "yaml";
import type { Claim } from "../../../src/model/index.ts";
import { compareTexts, describeOrders, withoutPrototypeName } from "./support.ts";

const names = fc.constantFrom("id", "total", "note", "parent", "constructor", "__proto__");

const scalar = fc.oneof(
  fc.record({ type: fc.constant("integer") }),
  fc
    .record({ type: fc.constant("number"), minimum: fc.integer({ min: -9, max: 9 }) })
    .map((schema) => ({ ...schema, maximum: schema.minimum + 5 })),
  fc.record({
    type: fc.constant("string"),
    minLength: fc.nat(4),
    maxLength: fc.integer({ min: 4, max: 9 }),
  }),
  fc.record({ enum: fc.uniqueArray(fc.constantFrom("a", "b", "c", 1, null), { minLength: 1 }) }),
  fc.record({ type: fc.constantFrom(["string", "null"], ["integer", "boolean"]) }),
  fc.record({ $ref: fc.constantFrom("#/components/schemas/Tree", "#/components/schemas/Code") }),
);

const { schema } = fc.letrec<{ schema: Record<string, unknown>; object: Record<string, unknown> }>(
  (tie) => ({
    object: fc
      .tuple(
        fc.uniqueArray(fc.tuple(names, tie("schema")), {
          selector: ([name]) => name,
          maxLength: 3,
        }),
        fc.nat(7),
      )
      .map(([members, mask]) => ({
        type: "object",
        required: members.filter((_, index) => (mask >> index) & 1).map(([name]) => name),
        properties: Object.fromEntries(members),
      })),
    schema: fc.oneof(
      { maxDepth: 3 },
      scalar,
      tie("object"),
      fc.record({ type: fc.constant("array"), items: tie("schema"), maxItems: fc.nat(3) }),
      fc.record({ anyOf: fc.tuple(tie("schema"), scalar) }),
      fc.record({ allOf: fc.tuple(tie("object"), tie("object")) }),
    ),
  }),
);

const components = {
  schemas: {
    Tree: {
      type: "object",
      properties: { next: { $ref: "#/components/schemas/Tree" }, value: { type: "integer" } },
    },
    Code: { type: "string", pattern: "^[A-Z]{2,4}$" },
  },
};

const spec = (request: unknown, response: unknown) =>
  describeOrders(request, response, { components });

const text = (document: unknown) => JSON.stringify(document, undefined, 1);

/** The same value with the members of every object in reverse. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

describe("laws", () => {
  test("a description has no break against itself, however it is written", async () => {
    await fc.assert(
      fc.asyncProperty(schema, schema, async (request, response) => {
        const document = spec(request, response);
        for (const other of [text(document), text(reversed(document)), stringify(document)]) {
          const { verdict, claims, notes } = await compareTexts(text(document), other);
          expect({ verdict, claims, notes }).toEqual({ verdict: "pass", claims: [], notes: [] });
        }
      }),
    );
  });

  test("what breaks a request one way breaks a response the other way", async () => {
    const errors = (claims: readonly Claim[]) =>
      claims.filter(({ severity }) => severity === "error").length > 0;
    await fc.assert(
      fc.asyncProperty(schema, schema, async (one, two) => {
        const request = await compareTexts(text(spec(one, {})), text(spec(two, {})));
        const response = await compareTexts(text(spec({}, two)), text(spec({}, one)));
        expect(errors(request.claims)).toBe(errors(response.claims));
      }),
    );
  });

  test("each error's body is taken by one side and refused by the other, as Ajv alone sees it", async () => {
    let pairs = 0;
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(schema, schema, async (before, after) => {
        pairs += 1;
        const { claims } = await compareTexts(text(spec(before, after)), text(spec(after, before)));
        for (const { severity, proof } of claims) {
          if (severity !== "error") continue;
          const json = proof.evidence.find(({ language }) => language === "json");
          const body: unknown = JSON.parse(json?.text ?? "");
          expect([validate(before, body), validate(after, body)]).toEqual([true, false]);
          seen += 1;
        }
      }),
    );
    expect(seen / pairs).toBeGreaterThan(0.6);
  });
});

const ajv = new Ajv2020({ strict: false, ownProperties: true });
formats.default.default(ajv);

function validate(root: unknown, body: unknown): boolean {
  const schema = withoutPrototypeName({ components, allOf: [root] });
  return ajv.validate(schema as object, withoutPrototypeName(body));
}
