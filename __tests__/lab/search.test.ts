import { describe, expect, test } from "@jest/globals";
import { nodeLaboratory } from "../../src/adapters/experiment/index.ts";
import { find, subject } from "./sample-subject.ts";
import {
  comparedWith,
  type JudgedMutant,
  type Kept,
  type SearchResult,
} from "../../src/lab/index.ts";

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

/** Replacements of the mutants that live. */
function alive({ mutants }: SearchResult): string[] {
  return mutants
    .filter(({ status }) => status === "survived" || status === "noCoverage")
    .map(({ original, replacement }) => `${original} => ${replacement}`);
}

test("what was the same before a change rests on that, and what was not is asked about", async () => {
  const text = "exports.next = (a) => a + 1;\nexports.times = (a) => a * 3;";
  const before = subject("exports.next = (a) => a + 1;\nexports.times = (a) => a * 2;");
  const result = await comparedWith(before, await find(text, "", 2), nodeLaboratory);
  const oracles = result.kept.map(({ input, oracle }) => [input.calls, oracle.kind]);
  expect(oracles).toContainEqual(["next", "differential"]);
  const asked = result.suspicions.filter(({ rule }) => rule === "changed-behavior");
  expect(asked).toMatchObject([{ where: { path: "sample.js", line: 2 } }]);
});

describe("what shows only around a call", () => {
  test.each([
    [
      "what a callback is called with",
      "exports.each = (items, fn) => { for (const item of items) fn(item + 1, items.length); };",
    ],
    [
      "what a callback is called with later",
      "exports.tell = (value, fn) => { setTimeout(() => fn(value + 1), 2); };",
    ],
    [
      "what an object keeps to itself",
      "exports.counter = () => { let count = 0; return { add(by) { count += by; }, total() { return count * 2; } }; };",
    ],
    ["what is done to an argument", "exports.fill = (list) => { list.push(list.length + 7); };"],
    [
      "what is done to a function's state",
      "exports.once = () => { let times = 0; return () => { times += 1; return times * 3; }; };",
    ],
  ])("%s", async (_, text) => {
    const result = await find(text);
    expect(alive(result)).toEqual([]);
    expect(await expectWitnessed(text, result)).toBeGreaterThan(0);
  });

  test("words that are read while a module loads are tried one by one", async () => {
    const text = `
const rules = [];
const rule = (from, to) => { rules.push([from, to]); };
rule("goose", "geese"); rule("mouse", "mice"); rule("person", "people"); rule("tooth", "teeth");
exports.plural = (word) => { for (const [from, to] of rules) if (from === word) return to; return word + "s"; };
`;
    const words = alive(await find(text)).filter((line) => line.startsWith('"'));
    expect(words).toEqual([]);
  });

  test("the default of a CommonJS module is all of it, whatever a compiler called so", async () => {
    const text =
      'Object.defineProperty(exports, "__esModule", { value: true });\nexports.default = (a) => a + 1;';
    const { kept } = await find(text, "", 2);
    expect(kept.length).toBeGreaterThan(0);
    for (const { input } of kept) expect(input.expression).toMatch(/\.default\(/);
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

  test("a mutant that stops the process is named and not tried again, and the inputs are kept", async () => {
    const text = `
exports.pause = (n) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, n / 7 === 12345679.5 ? 1e9 : 0);
exports.half = (value) => value / 2;
`;
    const result = await find(text, "", 3);
    expect(result.mutants.find(({ original }) => original === "value / 2")?.status).toBe("killed");
    expect(result.statistics.lethal).toEqual([]);
    expect(result.notChecked.map(({ what }) => what).join()).toMatch(/sample\.js:2/);
  });
});
