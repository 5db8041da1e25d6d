import { describe, expect, test } from "@jest/globals";
import { instrument, touchedBy, worthShowing, type ModuleFormat } from "../../src/lab/index.ts";

async function made(text: string, format: ModuleFormat = "cjs", path = "index.js") {
  return instrument({ files: [{ path, text, format }], support: [] });
}

describe("mutants", () => {
  test("have the places and names of StrykerJS's report", async () => {
    const { mutants } = await made("exports.add = (a, b) =>\n  a + b;\n");
    const plus = mutants.find(({ operator }) => operator === "ArithmeticOperator");
    expect(plus).toMatchObject({
      start: { line: 2, column: 3 },
      end: { line: 2, column: 8 },
      original: "a + b",
      replacement: "a - b",
    });
  });

  test("keep their ids when the code around them stays", async () => {
    const [first, second] = await Promise.all([
      made("exports.f = () => 1 > 2;"),
      made("exports.f = () => 1 > 2;"),
    ]);
    expect(first.mutants.map(({ id }) => id)).toEqual(second.mutants.map(({ id }) => id));
    expect(new Set(first.mutants.map(({ id }) => id)).size).toBe(first.mutants.length);
  });

  test.each([
    ["cjs", "index.js", "module.exports = (a) => a && 1;"],
    ["esm", "index.js", "export default (a) => a && 1;"],
    ["ts", "index.ts", "enum Kind { A }\nexport const f = (a: number): number => a && Kind.A;"],
  ] as const)("are made of %s", async (format, path, text) => {
    const { mutants, modules, notChecked } = await made(text, format, path);
    expect(notChecked).toEqual([]);
    expect(mutants.some(({ operator }) => operator === "LogicalOperator")).toBe(true);
    expect(modules[0]?.code).toContain("__lab.active");
  });

  test("are numbered through several files", async () => {
    const file = (path: string) => ({
      path,
      text: "exports.f = (a) => a > 1;",
      format: "cjs" as const,
    });
    const { mutants, modules } = await instrument({
      files: [file("a.js"), file("b.js")],
      support: [],
    });
    const used = modules.map(({ code }) =>
      [...code.matchAll(/__lab\.active === (\d+)/g)].map(([, id]) => Number(id)),
    );
    expect(new Set(used.flat()).size).toBe(mutants.length);
    expect(Math.min(...(used[1] ?? []))).toBeGreaterThan(Math.max(...(used[0] ?? [])));
  });

  test("a file that no parser takes is named, and the others are done", async () => {
    const { notChecked, modules } = await instrument({
      files: [
        { path: "broken.js", text: "exports.f = (", format: "cjs" },
        { path: "whole.js", text: "exports.f = 1;", format: "cjs" },
      ],
      support: [],
    });
    expect(notChecked).toEqual([
      {
        what: "broken.js",
        why: expect.stringMatching(/^It could not be read as JavaScript: broken\.js/) as unknown,
      },
    ]);
    expect(modules.map(({ path }) => path)).toEqual(["whole.js"]);
  });

  test("of logging, messages and data tables are arid", async () => {
    const table = Array.from({ length: 20 }, (_, index) => `"name ${index}"`).join(", ");
    const { mutants } = await made(`const names = [${table}];
      exports.f = (a) => { console.log("f", a); if (!a) throw new TypeError("no a"); return names[a] + "!"; };`);
    const reasons = new Map(mutants.map(({ original, arid }) => [original, arid]));
    expect(reasons.get('"name 3"')).toBe("data table");
    expect(reasons.get('"f"')).toBe("logging");
    expect(reasons.get('"no a"')).toBe("message");
    expect(reasons.get('"!"')).toBeUndefined();
  });

  test.each([
    "var __values = this && this.u || function (o) { return o.length > 0; };",
    "function _inherits$2(sub, parent) { return parent.length > 0; }",
  ])("of what a compiler wrote are arid: %s", async (helper) => {
    const { mutants } = await made(`${helper}\nexports.f = (list) => list.length > 1;`);
    const [ours, theirs] = [1, 2].map((line) =>
      mutants.filter(
        ({ start, operator }) => start.line === line && operator === "EqualityOperator",
      ),
    );
    expect(new Set(ours?.map(({ arid }) => arid))).toEqual(new Set(["compiler helper"]));
    expect(new Set(theirs?.map(({ arid }) => arid))).toEqual(new Set([undefined]));
  });
});

describe("selection", () => {
  test("takes what overlaps a change, not only what lies inside it", async () => {
    const { mutants } = await made("exports.f = (a, b) =>\n  a > 1 &&\n  b > 1;\n");
    const touched = touchedBy(mutants, [{ file: "index.js", start: 3, end: 3 }]);
    expect(touched.some(({ operator }) => operator === "LogicalOperator")).toBe(true);
    expect(touchedBy(mutants, [{ file: "index.js", start: 9, end: 9 }])).toEqual([]);
  });

  test("shows one mutant for a line and seven for a file", async () => {
    const lines = Array.from(
      { length: 12 },
      (_, index) => `exports.f${index} = (a) => a > ${index} && a !== 3;`,
    );
    const { mutants } = await made(lines.join("\n"));
    const shown = worthShowing(mutants);
    expect(shown).toHaveLength(7);
    expect(new Set(shown.map(({ start }) => start.line)).size).toBe(7);
    expect(shown.every(({ operator }) => operator === "EqualityOperator")).toBe(true);
  });
});
