import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { formatNames, parseOutput } from "../../../../src/engines/bench/formats/index.ts";
import { formats } from "../../../../src/engines/bench/formats/registry.ts";
import { cases } from "./cases.ts";

function parsed(text: string, tool: string) {
  const { metrics, notChecked } = parseOutput(text, tool, "results");
  return { metrics, notChecked };
}

describe.each(cases)("$path", ({ tool, text, expected }) => {
  test("every value, unit and direction", () => {
    const found = parsed(text, tool);
    // Read the difference, number by number, before it is kept.
    if (process.env["UPDATE_GOLDEN"] === "1") {
      writeFileSync(expected, `${JSON.stringify(found, undefined, 1)}\n`);
    }
    expect(found).toEqual(JSON.parse(readFileSync(expected, "utf8")));
  });

  test("is the same behind colors, a byte order mark and Windows line ends", () => {
    const dressed = `\uFEFF${text.replaceAll("\n", "\u001B[0m\r\n")}`;
    const found = text.trimStart().startsWith("{") || text.trimStart().startsWith("[");
    expect(parsed(found ? `\uFEFF${text.replaceAll("\n", "\r\n")}` : dressed, tool)).toEqual(
      parsed(text, tool),
    );
  });

  // A list of custom entries does not say which of both it is: its units have to.
  if (!tool.startsWith("custom-")) {
    test("is known for what it is, behind a package runner's lines too", () => {
      expect(parsed(text, "auto")).toEqual(parsed(text, tool));
      const run = `\n> words@1.0.0 bench\n> node bench.js --quick\n\n${text}`;
      expect(parsed(run, "auto")).toEqual(parsed(text, tool));
    });

    test("no other format claims it", () => {
      const claims = formats.filter(({ detect }) => detect(outputOf(text))).map(({ name }) => name);
      expect(claims.filter((name) => name !== "cargo")).toEqual(tool === "cargo" ? [] : [tool]);
    });
  }
});

function outputOf(text: string) {
  const lines = text.split("\n");
  try {
    return { text, lines, json: JSON.parse(text.replaceAll(/\bNaN\b/g, "null")) as unknown };
  } catch {
    return { text, lines, json: undefined };
  }
}

test("every format has two samples and more", () => {
  for (const name of formatNames) {
    const own = cases.filter(({ tool }) => tool === name);
    expect({ name, samples: own.length >= 2 }).toEqual({ name, samples: true });
  }
});

test.each([
  ["vitest-bench", "vitest"],
  ["googlecpp", "google-benchmark"],
  ["customSmallerIsBetter", "custom-smaller-is-better"],
  ["custom_bigger_is_better", "custom-bigger-is-better"],
  ["pytest", "pytest-benchmark"],
  ["Criterion.rs", "criterion"],
  ["BMF", "bencher"],
  ["julia", "benchmarktools.jl"],
])("%s is another name of %s", (alias, tool) => {
  const sample = cases.find((each) => each.tool === tool)?.text ?? "";
  expect(parsed(sample, alias)).toEqual(parsed(sample, tool));
});

test("names and aliases are of one format each", () => {
  const all = formats.flatMap(({ name, aliases = [] }) => [
    ...new Set([name, ...aliases].map((each) => each.toLowerCase().replace(/[^a-z0-9]/g, ""))),
  ]);
  expect(all.filter((each, at) => all.indexOf(each) !== at)).toEqual([]);
});

test("live tokens of k6's setup do not get through", () => {
  for (const { text } of cases.filter(({ tool }) => tool === "k6")) {
    expect(text).toContain("not-a-real-token");
    expect(JSON.stringify(parsed(text, "k6"))).not.toContain("not-a-real-token");
  }
});
