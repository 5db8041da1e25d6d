import { access, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { enginePorts } from "../../../src/adapters/engine-ports.ts";
import { runTests } from "../../../src/engines/tests/index.ts";
import { callsIn } from "../../../src/engines/tests/model/question.ts";
import { readInputs, testsInputs } from "../../../src/inputs/index.ts";
import { isPlainCall } from "../../../src/lab/index.ts";
import type { Report } from "../../../src/model/index.ts";
import { noCost, type ModelAnswer, type ModelQuestion } from "../../../src/ports/index.ts";
import { fakeLog } from "../../fakes/log.ts";

describe("what a model says is let through when it is a call with written-out data", () => {
  test.each([
    'price("a", 2)',
    "new Stack([1, { deep: [null, -1.5, 10n, /x/g] }]).push(2).size()",
    "await load({ id: 1 })",
    "add(one, two(3))",
  ])("%s", (call) => {
    expect(isPlainCall(call)).toBe(true);
  });

  test.each([
    'require("child_process")`x`',
    'f.constructor("return process")()',
    'f["constructor"]("x")()',
    'f(import("fs"))',
    'import("fs")',
    "f(() => process.exit())",
    "f(function () {})",
    "f(`${process.env}`)",
    "f({ __proto__: null })",
    'f({ ["a"]: 1 })',
    "f(x = 1)",
    "f(); g()",
    "f(1 + 1)",
    "f(...list)",
    "f.call(null)",
    "process.env",
    "1",
    "not javascript (",
    "",
    `f("${"x".repeat(400)}")`,
  ])("and not %s", (call) => {
    expect(isPlainCall(call)).toBe(false);
  });
});

test.each([[undefined], [null], [3], [[]], [{}], [{ calls: "f()" }], [{ calls: [1, null, {}] }]])(
  "an answer of another shape (%j) holds no calls",
  (value) => {
    expect(callsIn(value)).toEqual([]);
  },
);

// A code that opens is one in some fifty thousand: no search comes upon it.
const source = `/** Whether a code opens the door. */
exports.open = (code) => {
  let sum = 7;
  for (const letter of String(code)) sum = (sum * 31 + letter.charCodeAt(0)) % 50021;
  return sum === 44871 ? "open" : "closed";
};
`;
const manifest = { name: "door", main: "index.js", scripts: { test: "mocha" } };
const own = 'const { open } = require("../index.js");\nit("is closed", () => { open("a"); });\n';

/** A code for the lock above. */
function opening(): string {
  for (let at = 0; ; at += 1) {
    const code = `k${at.toString(36)}`;
    let sum = 7;
    for (const letter of code) sum = (sum * 31 + letter.charCodeAt(0)) % 50021;
    if (sum === 44871) return code;
  }
}

const state = { base: "" };

beforeAll(async () => {
  state.base = await mkdtemp(join(tmpdir(), "lamplighter-model-"));
  await symlink(resolve("node_modules"), join(state.base, "node_modules"));
  const folder = join(state.base, "project");
  const { mkdir } = await import("node:fs/promises");
  await mkdir(join(folder, "test"), { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  await writeFile(join(folder, "index.js"), source);
  await writeFile(join(folder, "test/open.js"), own);
});

afterAll(async () => {
  await rm(state.base, { recursive: true, force: true });
});

/** A run with a model whose answers were written down before. */
async function run(answer: (question: ModelQuestion) => ModelAnswer) {
  const folder = join(state.base, "project");
  const asked: ModelQuestion[] = [];
  const model = {
    ask: (question: ModelQuestion) => {
      asked.push(question);
      return Promise.resolve(answer(question));
    },
  };
  const inputs = { ...readInputs(testsInputs, []), project: folder, budgetSeconds: 3 };
  const report = await runTests({ ...enginePorts(folder), log: fakeLog(), model }, inputs);
  return { report, asked };
}

const metric = ({ metrics }: Report, name: string) =>
  metrics.find((one) => one.name === name)?.value;

const cost = { calls: 1, inputTokens: 800, outputTokens: 200, usd: 0.002, byModel: [] };

function answered(calls: unknown): () => ModelAnswer {
  return () => ({ kind: "answer", value: { calls }, from: "replayed", sources: [], cost });
}

test("inputs for what the search left alive; what they come to is measured, and what it cost is told", async () => {
  const { report, asked } = await run(answered([`open("${opening()}")`]));
  expect(asked).toHaveLength(1);
  expect(asked[0]?.material).toContain("44871");
  expect(asked[0]?.instructions).toContain("Do not say what a call gives");
  expect(metric(report, "model-kills")).toBeGreaterThan(0);
  expect(metric(report, "model-tokens")).toBe(1000);
  expect(report.spend).toMatchObject({ modelCalls: 1, tokens: 1000, usd: 0.002 });
  expect(report.proposals[0]?.patch).toContain(opening());
  expect(report.notes.map(({ text }) => text).join()).toMatch(/tokens and 0\.\d+ USD for each/);
}, 120_000);

test("lies add nothing: calls that do not tell, names that are not there, and attacks", async () => {
  const mark = join(state.base, "attacked");
  const attack = `require("fs").writeFileSync(${JSON.stringify(mark)}, "")`;
  const { report } = await run(
    answered([
      'open("b")',
      "opened('x')",
      attack,
      `open(() => { ${attack}; })`,
      `open.constructor(${JSON.stringify(attack)})()`,
      "process.exit(0)",
      "expect(open('b')).toBe('open')",
      "not javascript (",
      7,
    ]),
  );
  expect(metric(report, "model-kills")).toBe(0);
  expect(report.proposals.map(({ patch }) => patch).join()).not.toMatch(
    /writeFileSync|constructor|process/,
  );
  await expect(access(mark)).rejects.toThrow("ENOENT");
}, 120_000);

test("a model that gives no answer is named, and all else is as without", async () => {
  const { report } = await run(() => ({ kind: "none", why: "The budget is spent.", cost: noCost }));
  expect(report.notChecked).toContainEqual({
    what: "What the model would add",
    why: "The budget is spent.",
  });
  expect(metric(report, "mutants-total")).toBeGreaterThan(5);
}, 120_000);
