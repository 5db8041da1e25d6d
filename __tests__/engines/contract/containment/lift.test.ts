import { expect, test } from "@jest/globals";
import {
  createContainment,
  liftDraft,
  type Draft,
} from "../../../../src/engines/contract/containment/index.ts";
import { summary } from "./ask.ts";

function compare(draft: Draft, sub: unknown, sup: unknown): string {
  const [left, right] = [liftDraft(sub, draft), liftDraft(sup, draft)];
  return summary(createContainment(left, right).decide(left.get(""), right.get("")));
}

test("draft 4 opens a bound by a boolean", () => {
  const open = { type: "integer", minimum: 0, exclusiveMinimum: true };
  expect(compare("draft-04", open, { minimum: 1 })).toBe("contained");
  expect(compare("draft-04", { ...open, exclusiveMinimum: false }, { minimum: 1 })).toBe("0");
});

test("keywords of later drafts mean nothing in earlier ones", () => {
  expect(compare("draft-04", {}, { propertyNames: false, contains: false })).toBe("contained");
  expect(compare("draft-06", { if: true, then: false }, { type: "null" })).toBe("false");
  expect(
    compare("2020-12", { dependencies: { a: ["b"] } }, { dependentRequired: { a: ["b"] } }),
  ).toBe('{"a":null}');
});

test("until draft 7 a reference hides what stands beside it", () => {
  const schema = {
    $ref: "#/definitions/text",
    maxLength: 0,
    definitions: { text: { type: "string" } },
  };
  expect(compare("draft-07", schema, { maxLength: 0 })).toBe('"a"');
  expect(compare("2019-09", schema, { maxLength: 0 })).toBe("contained");
});

test("lists of items become prefixItems, dependencies split in two", () => {
  const tuple = { type: "array", items: [{ type: "string" }], additionalItems: false };
  expect(compare("draft-07", tuple, { maxItems: 1 })).toBe("contained");
  const dependent = {
    type: "object",
    required: ["a"],
    dependencies: { a: ["b"], b: { required: ["c"] } },
  };
  expect(compare("draft-07", dependent, { required: ["c"] })).toBe("contained");
});

test("identifiers and anchors are followed, relative to the resource around them", () => {
  const schema = {
    $id: "https://example.com/root.json",
    $ref: "item.json#name",
    $defs: { item: { $id: "item.json", $defs: { name: { $anchor: "name", type: "string" } } } },
  };
  expect(compare("2020-12", schema, { type: "string" })).toBe("contained");
  const old = {
    id: "https://example.com/root.json",
    allOf: [{ $ref: "item.json#name" }],
    definitions: {
      item: { id: "item.json", definitions: { name: { id: "#name", type: "string" } } },
    },
  };
  expect(compare("draft-04", old, { type: "string" })).toBe("contained");
});

test("an identifier inside a constant identifies nothing", () => {
  const schema = { enum: [{ $id: "https://example.com/x" }], $ref: "https://example.com/x" };
  expect(compare("2020-12", schema, true)).toBe("contained");
  expect(compare("2020-12", true, { anyOf: [{ $ref: "https://example.com/x" }] })).toBe(
    "undecided",
  );
});

const tree = {
  $id: "https://example.com/tree",
  $dynamicAnchor: "node",
  type: "object",
  properties: { children: { type: "array", items: { $dynamicRef: "#node" } } },
};

test("a dynamic reference is led to the outermost anchor of its name", () => {
  const strict = {
    $id: "https://example.com/strict-tree",
    $dynamicAnchor: "node",
    $ref: "tree",
    propertyNames: { const: "children" },
    $defs: { tree },
  };
  const child = { properties: { children: { items: { maxProperties: 1 } } } };
  expect(compare("2020-12", strict, child)).toBe("contained");
  expect(compare("2020-12", tree, child)).toBe('{"children":[{"children":[],"a":null}]}');
});

test("a recursive reference of 2019-09 is led to the outermost recursive anchor", () => {
  const base = {
    $id: "https://example.com/tree",
    $recursiveAnchor: true,
    type: "object",
    properties: { children: { type: "array", items: { $recursiveRef: "#" } } },
  };
  const strict = {
    $id: "https://example.com/strict-tree",
    $recursiveAnchor: true,
    $ref: "tree",
    propertyNames: { const: "children" },
    $defs: { base },
  };
  const child = { properties: { children: { items: { maxProperties: 1 } } } };
  expect(compare("2019-09", strict, child)).toBe("contained");
});

test("contains evaluates items since 2020-12 only", () => {
  const schema = {
    type: "array",
    contains: { type: "string" },
    unevaluatedItems: { type: "integer" },
  };
  expect(compare("2020-12", { const: ["a"] }, schema)).toBe("contained");
  expect(compare("2019-09", { const: ["a"] }, schema)).toBe('["a"]');
});

test.each(["draft-04", "draft-07"] as const)("the meta-schema of %s is known", (draft) => {
  const metaschema = { $ref: `http://json-schema.org/${draft}/schema#` };
  expect(compare(draft, { const: { minLength: 1 } }, metaschema)).toBe("contained");
  expect(compare(draft, { const: { minLength: -1 } }, metaschema)).toBe('{"minLength":-1}');
});

test("the meta-schema of 2020-12 is within itself, and refuses a bad schema", () => {
  const metaschema = { $ref: "https://json-schema.org/draft/2020-12/schema" };
  expect(compare("2020-12", metaschema, metaschema)).toBe("contained");
  expect(compare("2020-12", { const: { allOf: [] } }, metaschema)).toBe('{"allOf":[]}');
});

test("other documents are given by URI", () => {
  const external = new Map([["https://example.com/name", { type: "string" }]]);
  const left = liftDraft({ $ref: "https://example.com/name" }, "2020-12", external);
  const right = liftDraft({ type: ["string", "null"] }, "2020-12");
  const { kind } = createContainment(left, right).decide(left.get(""), right.get(""));
  expect(kind).toBe("contained");
});
