import { mkdtemp, readFile, rm, symlink, cp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { enginePorts } from "../../../src/adapters/engine-ports.ts";
import { runTests } from "../../../src/engines/tests/index.ts";
import { partOf, readShard } from "../../../src/engines/tests/shards/cut.ts";
import { mergeParts, readPart } from "../../../src/engines/tests/shards/merge.ts";
import { readInputs, testsInputs, type TestsInputs } from "../../../src/inputs/index.ts";
import type { Report } from "../../../src/model/index.ts";
import { fakeLog } from "../../fakes/log.ts";
import { mutant } from "./samples.ts";

const mutants = Array.from({ length: 23 }, (_, at) =>
  mutant(`m${at}`, {
    file: at % 3 === 0 ? "a.js" : "b.js",
    start: { line: 1 + (at % 7), column: at },
  }),
);

describe("the cut", () => {
  test.each([1, 2, 4, 23, 30])("%i parts hold every mutant once", (count) => {
    const parts = Array.from({ length: count }, (_, at) =>
      partOf(mutants, { index: at + 1, count }),
    );
    const ids = parts.flat().map(({ id }) => id);
    expect(ids.toSorted()).toEqual(mutants.map(({ id }) => id).toSorted());
    const sizes = parts.map(({ length }) => length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  });

  test("is the same whatever order the mutants come in", () => {
    const shard = { index: 2, count: 4 };
    expect(partOf(mutants.toReversed(), shard)).toEqual(partOf(mutants, shard));
  });

  test.each(["", "2", "0/4", "5/4", "1/65", "-1/2", "1/2/3", "a/b", "1 /2"])(
    "%j names no part",
    (text) => {
      expect(() => readShard(text)).toThrow("shard-invalid");
    },
  );
});

/** A real project, measured by one machine and by four. */
const state = { base: "", folder: "" };

function run(given: Partial<TestsInputs>): Promise<Report> {
  const { folder } = state;
  const inputs = { ...readInputs(testsInputs, []), project: folder, budgetSeconds: 2, ...given };
  return runTests({ ...enginePorts(folder), log: fakeLog() }, inputs);
}

const parts = [1, 2, 3, 4];
const at = (name: string): string => join(state.base, name);

beforeAll(async () => {
  state.base = await mkdtemp(join(tmpdir(), "lamplighter-shards-"));
  await symlink(resolve("node_modules"), at("node_modules"));
  state.folder = at("project");
  await cp(resolve("__tests__/fixtures/tests/mocha-cjs"), state.folder, { recursive: true });
  for (const part of parts)
    await run({ shard: `${part}/4`, mutationPath: at(`parts/mutation-${part}.json`) });
}, 120_000);

afterAll(async () => {
  await rm(state.base, { recursive: true, force: true });
});

async function readParts() {
  return Promise.all(
    parts.map(async (part) =>
      readPart(await readFile(at(`parts/mutation-${part}.json`), "utf8"), `part ${part}`),
    ),
  );
}

test("four parts put together are what one machine finds", async () => {
  const alone = await run({ mutationPath: at("whole/mutation.json") });
  const merged = await run({ measured: at("parts"), mutationPath: at("merged/mutation.json") });
  expect(await readFile(at("merged/mutation.json"), "utf8")).toBe(
    await readFile(at("whole/mutation.json"), "utf8"),
  );
  expect(merged.claims.map(({ id, rule, where }) => ({ id, rule, where }))).toEqual(
    alone.claims.map(({ id, rule, where }) => ({ id, rule, where })),
  );
  const metric = ({ metrics }: Report, name: string) =>
    metrics.find((one) => one.name === name)?.value;
  for (const name of ["score-before", "mutants-total", "killed", "survived", "no-coverage"])
    expect([name, metric(merged, name)]).toEqual([name, metric(alone, name)]);
}, 120_000);

test("a missing part, one that is there twice and one of another cut fail", async () => {
  const all = await readParts();
  expect(() => mergeParts(all.slice(1), "parts")).toThrow("Of 4 parts, 1 left nothing");
  expect(() => mergeParts([], "parts")).toThrow("shard-missing");
  expect(() => mergeParts([...all, ...all.slice(2, 3)], "parts")).toThrow("Part 3 is there twice");
  const [first, ...rest] = all;
  expect(() => mergeParts(rest.concat({ ...first, count: 5 } as never), "parts")).toThrow(
    "shard-foreign",
  );
});

test("parts of other sources, another suite or another StrykerJS fail", async () => {
  const [first, ...rest] = await readParts();
  if (first === undefined) throw new Error("no part");
  const { circumstances } = first;
  const changed = [
    { ...first, sources: new Map([...first.sources].map(([path]) => [path, "other"])) },
    { ...first, circumstances: { ...circumstances, tests: 99 } },
    { ...first, circumstances: { ...circumstances, stryker: "9.0.0" } },
    { ...first, circumstances: { ...circumstances, framework: "jest" } },
  ];
  for (const one of changed)
    expect(() => mergeParts([one, ...rest], "parts")).toThrow("shard-foreign");
});

test("a part that had nothing to try says nothing about the suite", async () => {
  const all = await readParts();
  const none = { framework: "mocha", stryker: "", tests: 0 };
  const empty = { mutants: [], sources: new Map(), circumstances: none, index: 5, where: "part 5" };
  const five = [...all, { ...empty, count: 5 }].map((part) => ({ ...part, count: 5 }));
  expect(mergeParts(five, "parts")).toEqual(mergeParts(all, "parts"));
});

test("the better known of two fates holds", async () => {
  const all = await readParts();
  const killed = all.flatMap(({ mutants: found }) => found).find((one) => one.status === "Killed");
  if (killed === undefined) throw new Error("nothing is killed");
  const doubted = all.map((part, index) => ({
    ...part,
    mutants:
      index === 0
        ? [{ ...killed, status: "Survived" as const }, ...part.mutants]
        : [...part.mutants, killed],
  }));
  const merged = mergeParts(doubted, "parts").filter(
    ({ start, replacement, operator }) =>
      start.line === killed.start.line &&
      start.column === killed.start.column &&
      replacement === killed.replacement &&
      operator === killed.operator,
  );
  expect(merged.map(({ status }) => status)).toEqual(["Killed"]);
});

test("a part that is lost on the way, and code that has changed since, end the run", async () => {
  await cp(at("parts"), at("three"), { recursive: true });
  await rm(at("three/mutation-2.json"));
  await expect(run({ measured: at("three") })).rejects.toMatchObject({
    facts: { code: "shard-missing" },
  });
  const source = join(state.folder, "lib/words.js");
  const text = await readFile(source, "utf8");
  await writeFile(source, `${text}\n`);
  await expect(run({ measured: at("parts") })).rejects.toMatchObject({
    facts: { code: "shard-foreign" },
  });
  await writeFile(source, text);
});

test.each([
  ["no JSON", "{", "witness-report"],
  ["another report", '{"files":{}}', "shard-foreign"],
  [
    "a part without number",
    '{"files":{},"config":{"lamplighter":{"shard":{"index":0,"count":"4"},"circumstances":{}}}}',
    "shard-foreign",
  ],
])("%s is refused", (_, text, code) => {
  expect(() => readPart(text, "f")).toThrow(code);
});
