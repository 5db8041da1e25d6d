import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import type { Schema } from "../../../src/engines/contract/lift/schema.ts";
import { negate } from "../../../src/engines/contract/schema/negate.ts";

interface Way {
  readonly schema: Schema;
  readonly outside: readonly Schema[];
}

const file = new URL("../../fixtures/contract-schemas-outside.json", import.meta.url);
const ways = JSON.parse(readFileSync(file, "utf8")) as Way[];
const known: Schema = { type: "integer" };
const resolve = (schema: Schema) => (schema["$ref"] === "#/known" ? known : undefined);

/** What guides the search for a witness: one region for each thing that a schema says. */
test.each(ways.map(({ schema, outside }) => [JSON.stringify(schema), schema, outside] as const))(
  "outside of %s",
  (_, schema, outside) => {
    expect([...negate(resolve, schema)]).toEqual(outside);
  },
);

test("the ways out are few, however much is said, and end for what is in itself", () => {
  const required = Array.from({ length: 100 }, (_, index) => `p${index}`);
  expect([...negate(resolve, { required })]).toHaveLength(24);
  const circle: Schema = { $ref: "#/circle", minimum: 3 };
  expect([...negate(() => circle, circle)]).toHaveLength(6);
});
