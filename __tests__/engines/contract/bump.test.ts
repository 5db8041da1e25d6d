import { expect, test } from "@jest/globals";
import { compareTexts, run } from "./support.ts";

const api = (paths: string, info = "The shop") => `
openapi: 3.1.0
info: { title: ${info}, version: 1.0.0 }
paths:
${paths}`;

const orders = (schema: string, summary = "Lists") => `  /orders:
    get:
      summary: ${summary}
      responses:
        "200":
          description: Orders
          content: { application/json: { schema: ${schema} } }
`;

const plain = api(orders("{ type: object, properties: { description: { type: string } } }"));

test.each([
  ["nothing at all", plain, "patch"],
  ["words", plain.replace("Lists", "Gives").replace("The shop", "A shop"), "patch"],
  [
    "an operation more",
    `${plain}  /ping: { get: { responses: { "204": { description: Up } } } }`,
    "minor",
  ],
  ["a property more", plain.replace("string }", "string }, note: { type: string }"), "minor"],
  [
    "a property whose name is a word",
    plain.replace("description: { type", "summary: { type"),
    "minor",
  ],
  ["a type that clients did not know", plain.replace("type: string", "type: integer"), "major"],
])("%s asks for another version: %#", async (_, head, bump) => {
  expect((await compareTexts(plain, head)).bump).toBe(bump);
});

const schema = (text: string) => api(orders(text));

test.each([
  ["the words of one property", "{ a: { description: A } }", "{ a: { description: B } }", "patch"],
  ["a limit of one property", "{ a: { maxLength: 9 } }", "{ a: { maxLength: 8 } }", "minor"],
  [
    "the words of a property called `properties`",
    "{ properties: { description: A } }",
    "{ properties: { description: B } }",
    "patch",
  ],
  ["a property in place of another", "{ title: {} }", "{ summary: {} }", "minor"],
  [
    "words in a list",
    "{ a: { anyOf: [{ title: A }] } }",
    "{ a: { anyOf: [{ title: B }] } }",
    "patch",
  ],
  ["a longer list", "{ a: { enum: [1, 2] } }", "{ a: { enum: [1] } }", "minor"],
  ["a list of another order", "{ a: { enum: [1, 2] } }", "{ a: { enum: [2, 1] } }", "minor"],
  ["an extension of another kind", "{ a: { x-b: [1] } }", '{ a: { x-b: { "0": 1 } } }', "minor"],
  ["an extension that is a list now", "{ a: { x-b: {} } }", "{ a: { x-b: [] } }", "minor"],
  ["keys in another order", "{ a: { x-b: 1, x-c: 2 } }", "{ a: { x-c: 2, x-b: 1 } }", "patch"],
  ["another key", "{ a: { x-b: 1 } }", "{ a: { x-c: 1 } }", "minor"],
])("%s: %s -> %s asks for a %s version", async (_, before, after, bump) => {
  const [base, head] = [before, after].map((text) => schema(`{ properties: ${text} }`));
  expect(await compareTexts(base ?? "", head ?? "")).toMatchObject({ claims: [], bump });
});

test.each([
  ["x-a: 1", "x-a: 1", "patch"],
  ["x-a: 1", "x-a: 2", "minor"],
  ["title: A", "title: B", "patch"],
])("a file beside the description: %s -> %s asks for a %s version", async (before, after, bump) => {
  const tree = (text: string) => ({
    "a.yaml": schema('{ $ref: "b.yaml#/B" }'),
    "b.yaml": `B: { type: string, ${text} }`,
  });
  const history = { base: tree(before), head: tree(after) };
  const report = await run({ history }, { baseRef: "base", headRef: "head", spec: ["a.yaml"] });
  expect(report).toMatchObject({ claims: [], bump });
});

test("a schema that moves into a file of its own asks for a minor version", async () => {
  const history = {
    base: { "a.yaml": schema("{ type: string }") },
    head: { "a.yaml": schema('{ $ref: "b.yaml#/B" }'), "b.yaml": "B: { type: string }" },
  };
  const report = await run({ history }, { baseRef: "base", headRef: "head", spec: ["a.yaml"] });
  expect(report).toMatchObject({ claims: [], bump: "minor" });
});
