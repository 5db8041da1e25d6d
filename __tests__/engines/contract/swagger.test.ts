import { describe, expect, test } from "@jest/globals";
import { load } from "../../../src/engines/contract/document/load.ts";
import { outline, run } from "./support.ts";

const entry = (responses: string) => `swagger: "2.0"
info: {title: Orders, version: "1"}
paths:
  /orders: {$ref: "paths/orders.yaml#/orders"}
  /orders/{id}: {$ref: "paths/orders.yaml#/order"}
${responses}`;

const paths = (limit: number) => `orders:
  parameters: [{$ref: "../shared/parameters.yaml#/Limit"}]
  get:
    produces: [application/json, application/xml]
    responses:
      200: {description: OK, schema: {$ref: "../shared/models.yaml#/Order"}}
order:
  put:
    parameters:
      - {in: path, name: id, required: true, type: string}
      - {in: body, name: it, schema: {type: object, properties: {count: {type: integer, maximum: ${limit}}}}}
    responses: {default: {$ref: "../api.yaml#/responses/Refused"}}
`;

const refused = (type: string) =>
  `responses: {Refused: {description: No, schema: {type: object, properties: {why: {type: ${type}}}}}}\n`;

const files = (folder: string, type: string, maximum: number) => ({
  [`${folder}/api.yaml`]: entry(refused(type)),
  [`${folder}/paths/orders.yaml`]: paths(maximum),
  [`${folder}/shared/parameters.yaml`]: `# shared\nLimit: {in: query, name: limit, type: integer, maximum: ${maximum}}\n`,
  [`${folder}/shared/models.yaml`]: `Order: {type: object, properties: {parent: {$ref: "#/Order"}, id: {type: ${type}}}}\n`,
});

describe("Swagger 2", () => {
  test("over several files, each finding at its place in the file that was written", async () => {
    const world = { files: { ...files("old", "integer", 9), ...files("new", "string", 8) } };
    const report = await run(world, { base: "old/api.yaml", head: "new/api.yaml" });
    expect(outline(report).claims.map(({ rule, where }) => `${rule} ${where}`)).toEqual([
      "request-maximum new/shared/parameters.yaml:2:48",
      "request-maximum new/paths/orders.yaml:11:89",
      "response-type new/shared/models.yaml:1:68",
      "response-type new/api.yaml:6:82",
    ]);
    expect(report.notes).toEqual([]);
  });

  test("is nothing against itself, whatever is left out", async () => {
    for (const text of [
      `swagger: "2.0"\n`,
      `swagger: 2.0\npaths: {}\n`,
      `swagger: "2.0"\npaths: {/a: null, /b: {get: null, post: {}, parameters: null}}\n`,
      `swagger: "2.0"\nschemes: 5\nhost: {}\nbasePath: []\nsecurityDefinitions: [1]\nparameters: 3\n`,
      `swagger: "2.0"\npaths: {/a: {post: {parameters: [null, 3, {in: body}, {in: formData}, {name: a}], responses: {200: null, 201: {schema: 5, headers: {X: 1}}}}}}\n`,
    ]) {
      const report = await run({ files: { a: text, b: text } }, { base: "a", head: "b" });
      expect(outline(report)).toMatchObject({ verdict: "pass", claims: [], notes: [] });
    }
  });

  test("a file to upload is binary, and a form that has one is multipart", async () => {
    const text = `swagger: "2.0"
paths:
  /files:
    post:
      parameters: [{in: formData, name: it, type: file, required: true}]
      responses: {200: {description: OK, schema: {type: file}}}
`;
    const reader = { label: "a", root: "", read: () => Promise.resolve(text) };
    const description = await load(reader, "a.yaml");
    const operation = description.child(description.root, "paths", "/files", "post")?.value;
    expect(operation).toMatchObject({
      requestBody: {
        required: true,
        content: {
          "multipart/form-data": {
            schema: { required: ["it"], properties: { it: { type: "string", format: "binary" } } },
          },
        },
      },
      responses: {
        200: { content: { "application/json": { schema: { type: "string", format: "binary" } } } },
      },
    });
  });
});
