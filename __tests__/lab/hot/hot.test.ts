import { describe, expect, test } from "@jest/globals";
import { exportsOf, readProfiles, writtenCalls } from "../../../src/lab/hot/index.ts";
import { formatOf } from "../../../src/lab/index.ts";

function read(text: string, path = "mod.js") {
  return exportsOf({ path, text, format: formatOf(path, text, false) });
}

describe("exported functions", () => {
  test.each([
    ["export function parse(a, b) {}", ["parse"], ["parse"]],
    ["export const parse = (a) => a, limit = 3;", ["parse"], ["parse", "limit"]],
    ["function parse() {}\nexport { parse as read };", ["read"], ["read"]],
    ["export default function parse() {}", ["default"], []],
    ["const parse = () => 1;\nexport { parse };\nexport default parse;", ["parse"], ["parse"]],
    ["module.exports = function parse() {};", ["default"], []],
    ["module.exports.parse = () => 1;\nexports.print = function () {};", ["parse", "print"], null],
    ["function parse() {}\nmodule.exports = { parse, print: () => 1 };", ["parse", "print"], null],
    ["export class Parser { parse() {} }", [], ["Parser"]],
    ['export { parse } from "./other.js";', [], []],
    ["this is no code", [], []],
  ])("%j", async (text, functions, names) => {
    const found = await read(text);
    expect(found.functions.map(({ name }) => name)).toEqual(functions);
    if (names !== null) expect(found.names).toEqual(names);
  });

  test("loops in loops weigh more than loops, and those of a helper count where it is called", async () => {
    const { functions } = await read(`
      const helper = (rows) => { for (const row of rows) for (const cell of row) sum(cell); };
      export const none = (a) => a + 1;
      export const one = (rows) => rows.map((row) => row.id);
      export const two = (rows) => rows.map((row) => row.cells.filter(Boolean));
      export const through = (rows) => helper(rows);
      export function again(n) { return n < 2 ? n : again(n - 1) + again(n - 2); }`);
    const weight = Object.fromEntries(functions.map(({ name, weight: own }) => [name, own]));
    expect(weight).toEqual({ none: 0, one: 1, two: 11, through: 11, again: 2 });
  });
});

describe("calls that somebody wrote down", () => {
  const test1 = {
    path: "a.test.js",
    kind: "test" as const,
    text: `import { parse, limit } from "./mod.js";
const text = "a,b";
test("it", () => {
  expect(parse(text, { limit, deep: [1, 2] }).length).toBe(2);
  expect(parse(unknownThing())).toBe(1);
  parse("x", (result) => done(result));
});`,
  };

  test("variables are filled in; what needs more than exports is left out", () => {
    const calls = writtenCalls([test1], new Set(["parse", "limit"])).get("parse");
    expect(calls?.map((call) => [call.print((name) => `m.${name}`), call.line])).toEqual([
      ['["a,b", { limit: m.limit, deep: [1, 2] }]', 4],
    ]);
  });

  test("only code blocks of JavaScript count in a README, wherever others end", () => {
    const text =
      "```bash\nnpm i mod\n```\n\n```js\nconst parse = require('mod');\nparse('a');\n```\n\n```\nparse('b')\n```\n";
    const calls = writtenCalls([{ path: "README.md", kind: "readme", text }], new Set());
    expect(calls.get("parse")?.map((call) => [call.print(String), call.line])).toEqual([
      ['["a"]', 7],
      ['["b"]', 11],
    ]);
  });
});

test("a profile counts what a function called, and a function that calls itself once", () => {
  const frame = (functionName: string, url = "file:///app/src/mod.js") => ({ functionName, url });
  const profile = {
    nodes: [
      { id: 1, callFrame: frame("(root)", ""), children: [2, 5] },
      { id: 2, callFrame: frame("walk"), children: [3] },
      { id: 3, callFrame: frame("walk"), children: [4] },
      { id: 4, callFrame: frame("leaf") },
      { id: 5, callFrame: frame("(idle)", "") },
    ],
    samples: [2, 3, 4, 5],
    timeDeltas: [10, 20, 30, 1000],
  };
  const read1 = readProfiles([JSON.stringify(profile), "no profile", "null"]);
  expect(read1.total).toBe(60);
  expect(read1.inclusive("src/mod.js", "walk")).toBe(60);
  expect(read1.inclusive("src/mod.js", "leaf")).toBe(30);
  expect(read1.inclusive("src/other.js", "leaf")).toBe(0);
});
