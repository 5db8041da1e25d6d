import { describe, expect, test } from "@jest/globals";
import { emitFile } from "../../../src/engines/tests/emit/file.ts";
import { literal } from "../../../src/engines/tests/emit/literal.ts";
import { testPathFor } from "../../../src/engines/tests/emit/place.ts";
import type { Style } from "../../../src/engines/tests/suite/style.ts";
import type { Kept, ModuleFormat, Outcome, Value } from "../../../src/lab/index.ts";
import { kept, mutant, primitive, returned, style } from "./samples.ts";

function emit(tests: readonly Kept[], change: Partial<Style> = {}, format: ModuleFormat = "esm") {
  return emitFile({
    style: { ...style, ...change },
    path: "test/add.generated.test.js",
    kept: tests,
    mutant,
    formatOf: () => format,
  });
}

const sum = (a: number, b: number): Kept =>
  kept(`add(${a}, ${b})`, returned(primitive(String(a + b))));
const error: Outcome = {
  kind: "thrown",
  value: { kind: "error", id: 1, name: "RangeError", message: 'too "big"', properties: [] },
};
const point: Value = {
  kind: "object",
  id: 1,
  type: "Point",
  properties: [{ key: "x", value: primitive("1") }],
};

test("one behavior, named by function, condition and result", () => {
  expect(emit([sum(1, 2), kept("add(-1)", error)]).text)
    .toBe(`import { expect, test } from "@jest/globals";
import { add } from "../src/add.js";

// kills: a + b -> a - b at line 3
test("add(1, 2) is 3", () => {
  expect(add(1, 2)).toBe(3);
});

// kills: a + b -> a - b at line 3
test("add(-1) throws RangeError", () => {
  expect(() => add(-1)).toThrow(new RangeError("too \\"big\\""));
});
`);
});

test("three of one shape become a table", () => {
  const { text, tests } = emit([sum(1, 2), sum(0, 4), sum(5, 5)]);
  expect(text).toContain(`test.each([
  [1, 2, 3], // kills: a + b -> a - b at line 3
  [0, 4, 4], // kills: a + b -> a - b at line 3
  [5, 5, 10], // kills: a + b -> a - b at line 3
])("add(%j, %j) is %j", (first, second, expected) => {
  expect(add(first, second)).toBe(expected);
});`);
  expect(tests.map(({ title }) => title)).toEqual([
    "add(1, 2) is 3",
    "add(0, 4) is 4",
    "add(5, 5) is 10",
  ]);
});

test("node:test and Mocha have loops for tables, and the same titles", () => {
  const change = { framework: "node:test", assertions: "assert" } as const;
  const { text, tests } = emit([sum(1, 2), sum(0, 4), sum(5, 5)], change);
  expect(text).toContain(`for (const [first, second, expected] of [`);
  expect(text).toContain("test(`add(${first}, ${second}) is ${expected}`, () => {");
  expect(text).toContain("assert.equal(add(first, second), expected);");
  expect(tests[0]?.title).toBe("add(1, 2) is 3");
});

test("what a table cannot show stands alone: -0, NaN, undefined", () => {
  const zeros = ["-0", "NaN", "undefined"].map((one) =>
    kept(`add(${one}, 1)`, returned(primitive(one))),
  );
  const { text } = emit(zeros);
  expect(text).not.toContain(".each");
  expect(text).toContain("expect(add(-0, 1)).toBe(-0);");
  expect(text).toContain("expect(add(NaN, 1)).toBeNaN();");
  expect(text).toContain("expect(add(undefined, 1)).toBeUndefined();");
});

describe("objects of a class", () => {
  test.each([
    ["expect", "expect(add(1)).toEqual({ x: 1 });"],
    ["assert", "assert.deepEqual({ ...add(1) }, { x: 1 });"],
    ["chai", "expect({ ...add(1) }).to.deep.equal({ x: 1 });"],
  ] as const)("%s", (assertions, line) => {
    const framework = assertions === "expect" ? "jest" : "mocha";
    expect(emit([kept("add(1)", returned(point))], { assertions, framework }).text).toContain(line);
  });
});

test("steps come first, and a promise is awaited", () => {
  const input = { statements: ["const list = new List();", "list.push(3);"], isAsync: true };
  expect(emit([kept("list.size()", returned(primitive("1")), input)]).text).toContain(
    `test("list.push(3); list.size() resolves to 1", async () => {
  const list = new List();
  list.push(3);
  expect(await list.size()).toBe(1);
});`,
  );
});

test("the project's own way: CommonJS, `it` in a group, single quotes, no semicolons", () => {
  const own = {
    modules: "cjs",
    word: "it",
    describes: true,
    quote: "'",
    semicolons: false,
    imported: false,
  } as const;
  expect(emit([sum(1, 2)], own, "cjs").text).toBe(`const { add } = require('../src/add.js')

describe('add', () => {
  // kills: a + b -> a - b at line 3
  it('add(1, 2) is 3', () => {
    expect(add(1, 2)).toBe(3)
  })
})
`);
});

describe("imports", () => {
  const named = (name: string): Kept =>
    kept("add(1)", returned(primitive("1")), {
      imports: [{ name, local: "add", module: "src/add.js" }],
    });
  test.each([
    ["default", "esm", "esm", 'import add from "../src/add.js";'],
    ["*", "esm", "esm", 'import * as add from "../src/add.js";'],
    ["*", "cjs", "esm", 'import add from "../src/add.js";'],
    ["add", "cjs", "esm", 'import subject from "../src/add.js";\nconst { add } = subject;'],
    ["default", "cjs", "cjs", 'const add = require("../src/add.js");'],
    ["default", "esm", "cjs", 'const add = require("../src/add.js").default;'],
    ["plus", "esm", "esm", 'import { plus as add } from "../src/add.js";'],
  ] as const)("%s of %s in %s", (name, format, modules, line) => {
    expect(emit([named(name)], { modules }, format).text).toContain(line);
  });
});

test("what no plain assertion can say is handed back", () => {
  const cycle: Value = {
    kind: "object",
    id: 1,
    type: "Object",
    properties: [{ key: "self", value: { kind: "reference", id: 1 } }],
  };
  const odd = kept("add(1)", returned(cycle));
  expect(emit([odd, sum(1, 2)]).unprinted).toEqual([odd]);
});

test("a promise that is rejected with a plain reason is told from one with another", () => {
  const odd: Kept = {
    ...kept("reject(1)", { kind: "thrown", value: primitive("1") }),
  };
  const one = { ...odd, input: { ...odd.input, isAsync: true } };
  expect(emit([one]).text).toContain("rejects.toBe(1)");
  expect(emit([one], { assertions: "assert" }).text).toContain("Object.is(reason, 1)");
});

test.each([
  ["new Promise((resolve) => setTimeout(resolve, 10, calls))", "later calls is 1"],
  [
    "new Promise((resolve) => add(1, (...results) => resolve(results)))",
    "add(1, callback) calls back with 1",
  ],
])("a title leaves out what is there for the waiting alone: %s", (expression, title) => {
  const one = kept(expression, returned(primitive("1")));
  const waited = { ...one, input: { ...one.input, isAsync: true } };
  expect(emit([waited]).tests.map((each) => each.title)).toEqual([title]);
});

test("literals make equal values", () => {
  const array: Value = {
    kind: "array",
    id: 1,
    type: "Array",
    items: [primitive("1"), undefined],
    properties: [],
  };
  expect(literal(array)?.source).toBe("[1, ,]");
  const shared: Value = {
    kind: "map",
    id: 3,
    entries: [
      [primitive('"a"'), array],
      [primitive('"b"'), { kind: "reference", id: 1 }],
    ],
  };
  expect(literal(shared)?.source).toBe('new Map([["a", [1, ,]], ["b", [1, ,]]])');
});

test("a test file never takes the place of another", () => {
  expect(testPathFor("src/add.js", style, [], new Set())).toBe("test/add.generated.test.js");
  expect(testPathFor("src/add.js", style, ["spec/math/add.test.js"], new Set())).toBe(
    "spec/math/add.generated.test.js",
  );
  expect(testPathFor("src/add.js", style, [], new Set(["test/add.generated.test.js"]))).toBe(
    "test/src-add.generated.test.js",
  );
});
