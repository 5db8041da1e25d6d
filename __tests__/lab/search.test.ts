import { describe, expect, test } from "@jest/globals";
import { nodeLaboratory } from "../../src/adapters/experiment/index.ts";
import {
  search,
  type JudgedMutant,
  type Kept,
  type SearchResult,
  type Subject,
} from "../../src/lab/index.ts";

function subject(text: string, readme = ""): Subject {
  return {
    folder: process.cwd(),
    name: "sample",
    files: [{ path: "sample.js", text, format: "cjs" }],
    support: [],
    entries: ["sample.js"],
    documents: [{ path: "README.md", kind: "readme", text: readme }],
  };
}

function find(text: string, readme = "", cpuSeconds = 4): Promise<SearchResult> {
  return search(subject(text, readme), { cpuSeconds, seed: 7, includeArid: true }, nodeLaboratory);
}

type Exports = Record<string, unknown>;

/** The witness: no code of ours, only the text with the replacement put in. */
function load(text: string): Exports {
  const module = { exports: {} as Exports };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  new Function("module", "exports", text)(module, module.exports);
  return module.exports;
}

function mutated(text: string, { start, end, replacement }: JudgedMutant): string {
  const lines = text.split("\n");
  const offset = ({ line, column }: { line: number; column: number }): number =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  return text.slice(0, offset(start)) + replacement + text.slice(offset(end));
}

async function outcome(exports: Exports, { input }: Kept): Promise<string> {
  const names = input.imports.map(({ local }) => local);
  const values = input.imports.map(({ name }) => (name === "default" ? exports : exports[name]));
  const body = `"use strict"; ${input.statements.join("\n")}\nreturn (${input.expression});`;
  try {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
    const value: unknown = await new Function(...names, body)(...values);
    return JSON.stringify(value, (_, inner: unknown) =>
      typeof inner !== "number" ? inner : `number ${Object.is(inner, -0) ? "-0" : inner}`,
    );
  } catch (error) {
    return `thrown ${String(error)}`;
  }
}

async function expectWitnessed(text: string, { kept, mutants }: SearchResult): Promise<number> {
  const byId = new Map(mutants.map((mutant) => [mutant.id, mutant]));
  let witnessed = 0;
  for (const test of kept) {
    const expected = await outcome(load(text), test);
    for (const { mutant, observed } of test.kills) {
      const judged = byId.get(mutant);
      if (judged === undefined || observed.kind === "endless" || observed.kind === "pending")
        continue;
      expect([
        test.input.expression,
        judged.replacement,
        await outcome(load(mutated(text, judged)), test),
      ]).not.toEqual([test.input.expression, judged.replacement, expected]);
      witnessed += 1;
    }
  }
  return witnessed;
}

const plain = `
exports.clamp = function clamp(value, low, high) {
  if (low > high) throw new RangeError("low is above high");
  return value < low ? low : value > high ? high : value;
};
exports.initials = function initials(name) {
  return name.split(" ").map((word) => word.charAt(0).toUpperCase()).join("");
};
exports.sum = function sum(list) {
  let total = 0;
  for (let index = 0; index < list.length; index += 1) total += list[index];
  return total;
};
`;

describe("search", () => {
  test("finds inputs whose every kill an independent witness confirms", async () => {
    const result = await find(plain);
    expect(result.score).toBeGreaterThan(85);
    expect(await expectWitnessed(plain, result)).toBeGreaterThan(20);
    expect(result.mutants.some(({ status }) => status === "timeout")).toBe(true);
    expect(result.kept.every(({ uniqueKills }) => uniqueKills.length > 0)).toBe(true);
    expect(
      result.kept.every(({ input }) =>
        [...input.statements, input.expression].every((line) => line.length <= 100),
      ),
    ).toBe(true);
  });

  test("sees what a method does to its object, and state does not leak from one input to the next", async () => {
    const text = `
let made = 0;
class Counter {
  constructor(start) { this.count = start || 0; made += 1; }
  add(step) { this.count += step === undefined ? 1 : step; }
  reset() { this.count = 0; }
  made() { return made; }
}
exports.Counter = Counter;
`;
    const result = await find(text);
    await expectWitnessed(text, result);
    const killed = (operator: string) =>
      result.mutants.filter((mutant) => mutant.operator === operator && mutant.status === "killed");
    expect(killed("AssignmentOperator").length).toBeGreaterThan(0);
    expect(result.kept.some(({ input }) => input.expression.includes("made()"))).toBe(false);
  });

  test("waits for promises, callbacks and timers, on a clock of its own", async () => {
    const text = `
exports.later = (value) => new Promise((resolve) => setTimeout(() => resolve(value + 1), 60000));
exports.twice = (value, callback) => { process.nextTick(() => callback(null, value * 2)); };
`;
    const result = await find(text);
    const killed = result.mutants
      .filter(({ status }) => status === "killed")
      .map(({ original }) => original);
    expect(killed).toEqual(expect.arrayContaining(["value + 1", "value * 2"]));
    expect(result.kept.every(({ input }) => input.isAsync)).toBe(true);
  });

  test("makes no test of chance or of the time, and asks about odd results instead of freezing them", async () => {
    const text = `
exports.roll = () => Math.floor(Math.random() * 6) + 1;
exports.stamp = () => new Date().toISOString();
/** @param {number[]} list\n * @returns {number} */
exports.mean = (list) => { let total = 0; for (const item of list) total += item; return total / (list.length - 1); };
`;
    const { kept, suspicions } = await find(text, "```js\nmean([2, 4]) // => 3\n```\n");
    expect(kept.map(({ input }) => input.expression).join()).not.toMatch(/roll|stamp/);
    expect(suspicions.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["contradiction", "non-finite"]),
    );
    expect(kept.some(({ input }) => input.expression === "mean([2, 4])")).toBe(false);
  });
});

describe("hostile packages", () => {
  test.each([
    ["never ends while it loads", "for (;;) {}"],
    ["throws while it loads", "throw new Error('broken');"],
    ["opens a socket while it loads", "require('node:net').connect(80);"],
    ["starts a process while it loads", "require('node:child_process').execSync('true');"],
    ["writes while it loads", "require('node:fs').writeFileSync('left-behind.txt', 'x');"],
    ["ends the process while it loads", "process.exit(0);"],
    ["exports nothing", "const a = 1;"],
    ["is no JavaScript", "exports.f = ("],
  ])("one that %s is a Failure", async (_, text) => {
    await expect(find(text, "", 2)).rejects.toMatchObject({
      facts: { code: "package-not-loadable" },
    });
  });

  test("inputs that end the process are blamed and left out, and the rest is found", async () => {
    const text = `
exports.burst = (size) => { const all = []; while (size > 1) all.push(new Array(2e6).fill(size)); return all.length; };
exports.half = (value) => value / 2;
`;
    const { statistics, mutants } = await find(text, "", 4);
    expect(statistics.lethal.length).toBeGreaterThan(0);
    expect(mutants.find(({ original }) => original === "value / 2")?.status).toBe("killed");
  });
});
