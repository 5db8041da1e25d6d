import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { Evidence, Proof, Report } from "../../../src/model/index.ts";
import { compareTexts, outline } from "./support.ts";

const folder = new URL("../../fixtures/contract/", import.meta.url);
const cases = readdirSync(folder).sort();

function read(name: string, file: string): string {
  return readFileSync(new URL(`${name}/${file}`, folder), "utf8");
}

/** A proof as the report holds it; of what is for programs alone, that it is there. */
function shown({ kind, observed, expected, evidence }: Proof) {
  const forPeople = evidence.filter(({ forPrograms }) => forPrograms !== true);
  const forPrograms = evidence.filter((one) => !forPeople.includes(one));
  const label = ({ name, language }: Evidence) => `${name}: ${language}`;
  const shows = Object.fromEntries(forPeople.map((one) => [label(one), one.text.split("\n")]));
  return { kind, observed, expected, shows, forPrograms: forPrograms.map(label) };
}

/** The outline of a report, with each claim's proof, and its id, by which people accept it. */
function told(report: Report) {
  const { claims, ...rest } = outline(report);
  const proven = report.claims.map(({ id, proof }, index) => ({
    ...claims[index],
    id,
    ...shown(proof),
  }));
  return { ...rest, bump: report.bump, claims: proven };
}

/**
 * `-safe` is a look-alike of a break; the rest says in `expected.json` what it breaks, where, and
 * what shows it. After a wanted change `UPDATE_GOLDEN=1` writes the files anew; read the difference.
 */
describe("a change of one thing", () => {
  test.each(cases)("%s", async (name) => {
    const report = await compareTexts(read(name, "base.yaml"), read(name, "head.yaml"));
    if (process.env["UPDATE_GOLDEN"] === "1") {
      const text = `${JSON.stringify(told(report), undefined, 2)}\n`;
      writeFileSync(new URL(`${name}/expected.json`, folder), text);
    }
    expect(told(report)).toEqual(JSON.parse(read(name, "expected.json")));
    if (name.endsWith("-safe")) expect(report.claims).toEqual([]);
  });

  test.each(cases)("%s: nothing, compared with itself", async (name) => {
    for (const side of ["base.yaml", "head.yaml"]) {
      const report = await compareTexts(read(name, side), read(name, side));
      expect(outline(report)).toMatchObject({ verdict: "pass", claims: [], notes: [] });
      expect(report.bump).toBe("patch");
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
