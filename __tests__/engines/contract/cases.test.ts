import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { compareTexts, outline } from "./support.ts";

const folder = new URL("../../fixtures/contract/", import.meta.url);
const cases = readdirSync(folder).sort();

function read(name: string, file: string): string {
  return readFileSync(new URL(`${name}/${file}`, folder), "utf8");
}

/** `-safe` is a look-alike of a break; the rest says in `expected.json` what it breaks and where. */
describe("a change of one thing", () => {
  test.each(cases)("%s", async (name) => {
    const report = await compareTexts(read(name, "base.yaml"), read(name, "head.yaml"));
    expect(outline(report)).toEqual(JSON.parse(read(name, "expected.json")));
    if (name.endsWith("-safe")) expect(report.claims).toEqual([]);
  });

  test.each(cases)("%s: nothing, compared with itself", async (name) => {
    for (const side of ["base.yaml", "head.yaml"]) {
      const report = await compareTexts(read(name, side), read(name, side));
      expect(outline(report)).toMatchObject({ verdict: "pass", claims: [], notes: [] });
    }
  });

  test("the undecided ones are questions, not claims", async () => {
    const undecided = cases.filter((name) => name.endsWith("-undecided"));
    expect(undecided.length).toBeGreaterThan(2);
    for (const name of undecided) {
      const report = await compareTexts(read(name, "base.yaml"), read(name, "head.yaml"));
      expect(report.claims).toEqual([]);
      expect(report.notes.map(({ kind }) => kind)).toEqual(["question"]);
      expect(report.metrics.find(({ name: metric }) => metric === "undecided")?.value).toBe(1);
    }
  });
});
