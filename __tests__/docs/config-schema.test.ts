import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";

/** What an editor says of `.github/lamplighter.yml`. */
const schema = JSON.parse(readFileSync("docs/schema/lamplighter.schema.json", "utf8")) as object;
const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

const blocks = (file: string): unknown[] =>
  [...readFileSync(file, "utf8").matchAll(/^( *)```yaml\n([\s\S]*?)^\1```/gm)].map(
    ([, , text]) => parse(text ?? "") as unknown,
  );

const isDriver = (block: unknown): block is object =>
  typeof block === "object" && block !== null && "driver" in block;

const rotated = (provider: object, more: object = {}) => ({
  rotate: { credentials: [{ name: "API_KEY", provider, ...more }] },
});

test("the page's own configuration is right", () => {
  const [configuration] = blocks("docs/rotate.md");
  expect([valid(configuration), valid.errors]).toEqual([true, null]);
});

test.each(blocks("docs/rotate-drivers.md").filter(isDriver))(
  "so is the `$driver` driver that is shown",
  (provider) => {
    expect([valid(rotated(provider)), valid.errors]).toEqual([true, null]);
  },
);

test.each([
  ["an unknown driver", rotated({ driver: "vault" })],
  ["another driver's setting", rotated({ driver: "random", host: "localhost" })],
  ["a setting that is missing", rotated({ driver: "redis" })],
  ["a misspelled section", { rotation: {} }],
])("%s is wrong", (_, configuration) => {
  expect(valid(configuration)).toBe(false);
});

test("what has a default may be left out", () => {
  const organization = rotated({ driver: "random" }, { home: { organization: "acme" } });
  expect([valid(organization), valid.errors]).toEqual([true, null]);
});
