import { join, resolve } from "node:path";
import { expect, test } from "@jest/globals";
import { nodeSampler } from "../../../src/adapters/node-sampler.ts";
import { estimate } from "../../../src/lab/sample/estimate.ts";
import type { PairSample, SideName } from "../../../src/ports/index.ts";
import { twoTrees } from "./two-trees.ts";

const fixtures = resolve("__tests__/fixtures/bench");
const limits = { seconds: 20, environment: {} };

test.each([
  ["tinybench.bench.ts", ["text > join", "text > join with a hook", "text > later"]],
  [
    "vitest.bench.ts",
    ["sorting > numbers", "sorting > backwards > numbers", "with a fixture > sum"],
  ],
  ["mitata.bench.mjs", ["maps > get", "maps > fill 4", "maps > fill 16"]],
  ["benchmark-js.bench.cjs", ["search > indexOf", "search > deferred", "search > as text"]],
  ["plain.bench.ts", ["split", "upper"]],
])("%s is read as it stands", async (file, names) => {
  const root = join(fixtures, "libraries");
  const found = await nodeSampler.list({ kind: "list", root, file }, limits);
  if ("trouble" in found) throw new Error(found.trouble);
  expect(found.map(({ id }) => id).sort()).toEqual(names.map((name) => `${file} > ${name}`).sort());
  expect(found.every(({ origin }) => origin === file)).toBe(true);
});

test.each([
  "tinybench.bench.ts > text > join",
  "tinybench.bench.ts > text > join with a hook",
  "tinybench.bench.ts > text > later",
  "vitest.bench.ts > with a fixture > sum",
  "mitata.bench.mjs > maps > fill 16",
  "benchmark-js.bench.cjs > search > deferred",
  "benchmark-js.bench.cjs > search > as text",
  "plain.bench.ts > upper",
])("%s runs side by side with its copy", async (id) => {
  const sample = await pair("libraries", id, "base", 0.02);
  expect(sample.fastest.base).toBeGreaterThan(0);
  expect(sample.fastest.head).toBeGreaterThan(0);
  expect(sample.pairs.length + sample.dropped).toBeGreaterThanOrEqual(8);
});

test("what waits is told apart from what works", async () => {
  const waiting = await pair(
    "libraries",
    "benchmark-js.bench.cjs > search > deferred",
    "head",
    0.02,
  );
  const working = await pair("libraries", "plain.bench.ts > split", "head", 0.02);
  expect([waiting.waits, working.waits]).toEqual([true, false]);
  expect(working.allocated?.base).toBeGreaterThan(16);
});

test("three times the work reads as about three times the time", async () => {
  await using trees = await twoTrees(
    (work) => `
    const text = "x".repeat(400);
    export function work() {
      let sum = 0;
      for (let time = 0; time < ${work}; time++) {
        for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) | 0;
      }
      return sum;
    }`,
    { base: 10, head: 30 },
  );
  const ratios: number[] = [];
  for (const first of ["base", "head", "base", "head", "base"] as const) {
    const answer = await nodeSampler.pair(
      trees.request("work.bench.js > work", first, 0.05),
      limits,
    );
    if ("trouble" in answer) throw new Error(answer.trouble);
    const found = estimate(answer);
    if (found !== undefined) ratios.push(Math.exp(found.fastest));
  }
  const middle = ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)];
  expect(middle).toBeGreaterThan(1.8);
  expect(middle).toBeLessThan(5);
});

test.each([
  ["throws.bench.js > throws", { trouble: "no such table", side: "head" }],
  ["hangs.bench.js > hangs", { trouble: "it did not come to an end in 2 s", side: "head" }],
  ["ends.bench.js > ends", { trouble: "its process was ended by SIGKILL", side: "head" }],
  ["tires.bench.js > tires", { trouble: "tired", side: expect.stringMatching(/^(?:base|head)$/) }],
  ["throws.bench.js > gone", { trouble: "it was not registered again", side: "head" }],
])("%s gives a reason and no number", async (id, reason) => {
  await using trees = await twoTrees("trouble");
  const answer = await nodeSampler.pair(trees.request(id, "head", 0.05), { ...limits, seconds: 2 });
  expect(answer).toEqual(reason);
});

test.each([
  ["missing.bench.js", /Cannot find module .*not-there\.js/],
  ["nothing.bench.js", /registers no benchmark/],
])("%s says why it gives nothing", async (file, why) => {
  const root = join(fixtures, "trouble");
  const answer = await nodeSampler.list({ kind: "list", root, file }, limits);
  expect(answer).toEqual({ trouble: expect.stringMatching(why) });
});

async function pair(
  folder: string,
  id: string,
  first: SideName,
  seconds: number,
): Promise<PairSample> {
  await using trees = await twoTrees(folder);
  const answer = await nodeSampler.pair(trees.request(id, first, seconds), limits);
  if ("trouble" in answer) throw new Error(answer.trouble);
  return answer;
}
