import { describe, expect, test } from "@jest/globals";
import { readExamples, codeBlocks } from "../../src/lab/inputs/harvest/examples.ts";
import { samplesOf } from "../../src/lab/inputs/harvest/pattern-samples.ts";
import { docType } from "../../src/lab/inputs/harvest/type-shapes.ts";
import { readDeclarations } from "../../src/lab/inputs/harvest/signatures.ts";
import { toInput } from "../../src/lab/inputs/print.ts";
import { Experience } from "../../src/lab/inputs/experience.ts";
import { observed, type Draft, type Expression } from "../../src/lab/inputs/expression.ts";
import { Dice } from "../../src/lab/inputs/random.ts";
import { isOrdinary } from "../../src/lab/oracle/ordinary.ts";
import { parseModule } from "../../src/lab/mutants/parse.ts";
import { simpler } from "../../src/lab/search/simpler.ts";

const imports = [
  { name: "default", local: "Complex", module: "index.js" },
  { name: "unused", local: "unused", module: "index.js" },
];
const about = { calls: "Complex", origin: "search", isAsync: false } as const;

describe("patterns", () => {
  test.each([
    "^(?:ox|mouse)s?$",
    "[a-c]{2,3}\\d+",
    "(\\w+)@(\\w+)\\.com",
    "^$",
    "a|b|",
    "\\x41[^a-z]",
  ])("%s matches a sample of it", (pattern) => {
    expect(samplesOf(pattern).some((sample) => new RegExp(pattern).test(sample))).toBe(true);
  });

  test("broken ones give something or nothing, and end", () => {
    for (const pattern of ["(", "[a", "a{", "\\", "(?<x", "***"])
      expect(Array.isArray(samplesOf(pattern))).toBe(true);
  });
});

test.each([
  ["number", { shape: { kind: "number" }, optional: false }],
  ["Array.<number>", { shape: { kind: "array", of: { kind: "number" } }, optional: false }],
  ["string=", { shape: { kind: "string" }, optional: true }],
  [
    "(string|number)",
    { shape: { kind: "union", of: [{ kind: "string" }, { kind: "number" }] }, optional: false },
  ],
  ["not a {type", { shape: { kind: "any" }, optional: false }],
])("the JSDoc type {%s} is read", (text, expected) => {
  expect(docType(text)).toEqual(expected);
});

test("a signature is read from types, from comments and from use", async () => {
  const text = `/** @param {Array<number>} list */ export function sum(list, start) { return list[0] + start * 2; }
    export function pad(text: string, width = 3): string { return text.padStart(width); }`;
  const { signatures } = readDeclarations(await parseModule(text, "a.ts", "ts"), "a.ts");
  expect(
    signatures.map(({ name, parameters }) => [name, parameters.map(({ shape }) => shape.kind)]),
  ).toEqual([
    ["sum", ["array", "number"]],
    ["pad", ["string", "number"]],
  ]);
});

describe("examples", () => {
  test("are found with the result that is stated", () => {
    const readme =
      "# Use\n\n```js\nconst c = new Complex(1, 2);\nc.add(3); // => 4\nc.on(socket);\n```\n";
    const [block] = codeBlocks(readme);
    const examples = readExamples(block?.code ?? "", "README.md", block?.line ?? 1, "readme");
    const inputs = examples.map(
      ({ expression }) => toInput({ steps: [], result: expression }, imports, about).expression,
    );
    expect(inputs).toContain("new Complex(1, 2).add(3)");
    const stated = examples.find(({ expected }) => expected !== undefined);
    expect(stated).toMatchObject({ path: "README.md", line: 5, expected: { source: "4" } });
  });

  test("survive a package that is loaded in two ways", () => {
    const code =
      'import { Map } from "sets";\nconst { Map } = require("sets");\nconst map = new Map();\nmap.get(1);';
    const [, last] = readExamples(code, "README.md", 1, "readme");
    expect(
      toInput({ steps: [], result: last?.expression ?? draft.result }, imports, about),
    ).toEqual(expect.objectContaining({ expression: "new Map().get(1)" }));
  });

  test("survive prose that is no JavaScript", () => {
    expect(readExamples("add(1)\nthis is, no code\nadd(2)", "README.md", 1, "readme")).toHaveLength(
      2,
    );
  });
});

const draft: Draft = {
  steps: [
    {
      kind: "call",
      callee: { kind: "export", local: "Complex", members: [] },
      args: [{ kind: "literal", source: "12.5" }],
      isNew: true,
    },
  ],
  result: {
    kind: "call",
    callee: { kind: "get", object: { kind: "variable", step: 0 }, property: "add" },
    args: [{ kind: "array", items: [{ kind: "literal", source: '"abc"' }] }],
    isNew: false,
  },
};

test("an input is printed with names that a reader would give, and only the imports it uses", () => {
  expect(toInput(draft, imports, about)).toMatchObject({
    statements: ["const complex = new Complex(12.5);"],
    expression: 'complex.add(["abc"])',
    imports: [{ local: "Complex" }],
  });
});

test("every simpler draft is JavaScript that refers to nothing that is gone", () => {
  const texts = [...simpler(draft)].map((next) => toInput(next, imports, about));
  expect(
    texts.map(({ statements, expression }) => [...statements, expression].join(" ")),
  ).toContain('new Complex(12.5).add(["abc"])');
  for (const { statements, expression } of texts) {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval
    expect(() => new Function(`${statements.join("\n")}\nreturn (${expression})`)).not.toThrow();
    expect(
      expression.includes("complex") && statements.every((line) => !line.includes("complex")),
    ).toBe(false);
  }
});

function callOf(...sources: readonly string[]): Expression {
  return {
    kind: "call",
    callee: { kind: "export", local: "f", members: [] },
    args: sources.map((source) => ({ kind: "literal", source })),
    isNew: false,
  };
}

test.each([
  [false, "calls"],
  [true, "new Promise((resolve) => setTimeout(resolve, 10, calls))"],
])(
  "what callbacks are called with is noted, and read at once or later: %s",
  (later, expression) => {
    const each: Expression = {
      kind: "call",
      callee: { kind: "export", local: "each", members: [] },
      args: [
        { kind: "array", items: [] },
        { kind: "recorder", all: true },
      ],
      isNew: false,
    };
    const wanted = observed({ steps: [], result: each }, () => later);
    expect(toInput(wanted, imports, about)).toMatchObject({
      statements: ["const calls = [];", "each([], (...args) => calls.push(args));"],
      expression,
    });
  },
);

test("only the last call settles the promise that is observed", () => {
  const waiting: Expression = {
    kind: "call",
    callee: { kind: "export", local: "each", members: [] },
    args: [{ kind: "resolver" }],
    isNew: false,
  };
  const both = observed({ steps: [waiting], result: waiting }, () => false);
  expect(toInput(both, imports, about)).toMatchObject({
    statements: ["const calls = [];", "each((...args) => calls.push(args));"],
    expression: "new Promise((resolve) => each((...results) => resolve(results)))",
  });
});

test("a draft without recorders is observed as it is", () => {
  const result = callOf("1");
  const lost: Draft = { steps: [], result: { kind: "recorded", call: result, later: true } };
  expect(observed(lost, () => true)).toEqual({ steps: [], result });
});

test("arguments that led somewhere come back in the same place of the same call", () => {
  const experience = new Experience(new Dice(1));
  experience.learn({ steps: [], result: callOf("1", '"a"') });
  expect(experience.count("f")).toBe(2);
  expect(experience.argument("f", 1)).toEqual({ kind: "literal", source: '"a"' });
  expect(experience.argument("g", 0)).toBeUndefined();
});

test.each([
  [["1", '"a"', "2.5"], true],
  [["0"], false],
  [["-1"], false],
  [["255"], false],
  [['""'], false],
  [["NaN"], false],
])("%j are ordinary arguments: %s", (sources, expected) => {
  expect(isOrdinary({ steps: [], result: callOf(...sources) })).toBe(expected);
});
