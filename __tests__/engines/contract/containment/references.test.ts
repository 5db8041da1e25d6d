import { expect, test } from "@jest/globals";
import { createContainment } from "../../../../src/engines/contract/containment/index.ts";
import { ask, summary } from "./ask.ts";

const list = (item: unknown) => ({
  type: "object",
  required: ["value"],
  properties: { value: item, next: { $ref: "#" } },
});

test("recursive schemas are compared by assuming what is to be shown", () => {
  expect(ask(list({ type: "integer" }), list({ type: "number" })).kind).toBe("contained");
  expect(summary(ask(list({ type: "number" }), list({ type: "integer" })))).toBe('{"value":0.1}');
});

test("a difference that only shows one level down is found there", () => {
  const open = { type: "object", properties: { next: { $ref: "#" } } };
  const two = {
    type: "object",
    properties: {
      next: { type: "object", properties: { next: { type: "object", maxProperties: 0 } } },
    },
  };
  expect(summary(ask(open, two))).toBe('{"next":{"next":{"next":{}}}}');
});

test("recursion without an end has no instance, so it is within everything", () => {
  const endless = { type: "object", required: ["next"], properties: { next: { $ref: "#" } } };
  expect(ask(endless, false).kind).toBe("contained");
  const mutual = {
    $ref: "#/$defs/a",
    $defs: {
      a: { type: "array", minItems: 1, items: { $ref: "#/$defs/b" } },
      b: { type: "object", required: ["a"], properties: { a: { $ref: "#/$defs/a" } } },
    },
  };
  expect(ask(mutual, false).kind).toBe("contained");
});

test("three different items cannot be made of null and such lists themselves", () => {
  const nested = {
    type: "array",
    uniqueItems: true,
    minItems: 3,
    items: { anyOf: [{ type: "null" }, { $ref: "#" }] },
  };
  expect(ask(nested, false).kind).toBe("contained");
});

test.each([[{ $ref: "#" }], [{ not: { $ref: "#" } }]])(
  "nothing is claimed of %j, which leads back to itself",
  (schema) => {
    expect(ask(schema, { type: "string" }).kind).toBe("undecided");
    expect(ask({ type: "string" }, schema).kind).toBe("undecided");
  },
);

test("an alternative that leads back to itself does not hide the others", () => {
  const schema = { anyOf: [{ $ref: "#" }, { type: "string" }] };
  expect(ask({ type: "string" }, schema).kind).toBe("contained");
  expect(ask(schema, { type: "string" }).kind).toBe("undecided");
});

test("documents refer to each other, and a pointer starts in the document that holds it", () => {
  const universe = new Map<string, unknown>([
    ["", { $ref: "pets.json#/$defs/a~1b" }],
    ["pets.json", { $defs: { "a/b": { $ref: "#/$defs/c%25d" }, "c%d": { type: "string" } } }],
  ]);
  const sup = { type: ["string", "null"] };
  const containment = createContainment(universe, new Map([["", sup]]));
  expect(containment.decide(universe.get(""), sup).kind).toBe("contained");
});

test("a part of a document is a question of its own, in the document where it lies", () => {
  const shared = {
    $defs: { id: { type: "integer" }, pet: { properties: { id: { $ref: "#/$defs/id" } } } },
  };
  const universe = new Map<string, unknown>([
    ["", { $ref: "shared.json#/$defs/pet" }],
    ["shared.json", shared],
  ]);
  const containment = createContainment(universe, universe);
  const wanted = { type: "number" };
  expect(containment.decide(shared.$defs.pet, universe.get("")).kind).toBe("contained");
  expect(
    createContainment(universe, new Map([["", wanted]])).decide(shared.$defs.id, wanted).kind,
  ).toBe("contained");
});

test("a reference that leads nowhere is undecided, with its name", () => {
  expect(ask({ $ref: "#/$defs/gone" }, { type: "string" })).toEqual({
    kind: "undecided",
    reason: "the reference #/$defs/gone leads nowhere",
  });
});

test("references, inlined or renamed, make no difference", () => {
  const referred = {
    properties: { a: { $ref: "#/$defs/x" } },
    $defs: { x: { type: "object", properties: { b: { $ref: "#/$defs/x" } } } },
  };
  const unrolled = {
    properties: { a: { type: "object", properties: { b: { $ref: "#/$defs/y" } } } },
    $defs: { y: { title: "the same", type: "object", properties: { b: { $ref: "#/$defs/y" } } } },
  };
  expect(ask(referred, unrolled).kind).toBe("contained");
  expect(ask(unrolled, referred).kind).toBe("contained");
});
