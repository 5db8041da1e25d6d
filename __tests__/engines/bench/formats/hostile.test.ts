import { describe, expect, test } from "@jest/globals";
import { formatNames, parseOutput } from "../../../../src/engines/bench/formats/index.ts";
import { Failure } from "../../../../src/model/index.ts";
import { createRandom, type Random } from "../../../../src/lab/statistics/index.ts";
import { cases } from "./cases.ts";

/** Reads anything: metrics with finite values, or a Failure, and nothing else. */
function read(text: string, tool: string): number {
  try {
    const { metrics } = parseOutput(text, tool, "results");
    for (const { name, value, interval = [0, 0], direction, unit } of metrics) {
      expect([value, ...interval].every(Number.isFinite)).toBe(true);
      expect([typeof name, typeof unit]).toEqual(["string", "string"]);
      expect(["lower", "higher"]).toContain(direction);
    }
    expect(new Set(metrics.map(({ name }) => name)).size).toBe(metrics.length);
    return metrics.length;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return 0;
  }
}

function failure(text: string, tool: string): string {
  try {
    parseOutput(text, tool, "results");
  } catch (error) {
    if (error instanceof Failure) return `${error.facts.code}: ${error.facts.why}`;
  }
  return "none";
}

const odd = ["null", '"text"', "[]", "{}", "-1", "1e999", "true", '"NaN"', "NaN", "[[]]", "1e-320"];

/** Cuts, drops and replaces what a broken tool or disk might. */
function damaged(text: string, random: Random): string {
  const at = random.below(text.length);
  const pick = random.below(4);
  if (pick === 0) return text.slice(0, at);
  if (pick === 1) return text.slice(0, at) + text.slice(at + random.below(40));
  const values = [...text.matchAll(/-?\d+(?:\.\d+)?|"[^"\n]*"(?!:)|\{[^{}]*\}/g)];
  const value = values[random.below(values.length)];
  if (value === undefined) return text;
  const other = odd[random.below(odd.length)] ?? "";
  return text.slice(0, value.index) + other + text.slice(value.index + value[0].length);
}

describe.each(cases)("$path, damaged", ({ tool, text }) => {
  test("100 times", () => {
    const random = createRandom(text.length);
    for (let round = 0; round < 100; round++) {
      const broken = damaged(text, random);
      read(broken, tool);
      if (round % 10 === 0) read(broken, "auto");
    }
  });

  test("under every other name", () => {
    for (const name of formatNames) read(text, name);
  });
});

test.each(formatNames)("%s of nothing and of anything else", (tool) => {
  for (const text of [
    "",
    " \n",
    "{}",
    "[]",
    "null",
    "42",
    '"x"',
    "[[[]]]",
    "[null, {}]",
    "hello\n",
  ]) {
    expect(read(text, tool)).toBe(0);
  }
  expect(failure("", tool)).toMatch(/^bench-output-empty: It is empty/);
});

describe("messages", () => {
  test("an unknown tool, an unknown output, a cut one and one in UTF-16", () => {
    expect(failure("x", "vitets")).toMatch(/^bench-tool-unknown/);
    expect(failure("hello", "auto")).toMatch(/^bench-format-unknown/);
    expect(failure('{"results": [{"command"', "hyperfine")).toMatch(/may be cut off/);
    expect(failure("B\0e\0n\0c\0h\0", "go")).toMatch(/^bench-output-encoding/);
  });
});

describe("long and deep output ends soon", () => {
  const seconds = (work: () => void): number => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  const bulk: readonly (readonly [string, string])[] = [
    ["one line of blanks", " ".repeat(3_000_000)],
    ["lines of blanks", `${" ".repeat(1900)}\n`.repeat(500)],
    ["digits and blanks", `${"1 ".repeat(950)}\n`.repeat(500)],
    ["time: without an end", `${"time:   [1 ns ".repeat(100)}\n`.repeat(500)],
    ["nested JSON", "[".repeat(500_000)],
    [
      "nested groups",
      `[{"Julia":"1"},[${'["BenchmarkGroup",{"data":{"a":'.repeat(5000)}1${"}}]".repeat(5000)}]]`,
    ],
    ["many rows", "BenchmarkX-8  100  12.5 ns/op\n".repeat(50_000)],
  ];
  test.each(bulk)("%s", (_, text) => {
    for (const tool of ["auto", ...formatNames]) {
      expect(seconds(() => read(text, tool))).toBeLessThan(5);
    }
  });
});
