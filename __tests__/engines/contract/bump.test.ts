import { expect, test } from "@jest/globals";
import { compareTexts } from "./support.ts";

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
