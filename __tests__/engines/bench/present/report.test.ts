import { expect, test } from "@jest/globals";
import { measured } from "../bench.ts";

test("the worst claim draws the whole suite on one scale, the others only themselves", async () => {
  const ratios: Readonly<Record<string, number>> = { parse: 1.05, print: 1.2, scan: 1 };
  const report = await measured({
    base: Object.keys(ratios),
    ratio: (name) => ratios[name] ?? 1,
  });
  const drawings = report.claims.map(
    ({ proof }) => proof.evidence.find(({ name }) => name === "change and interval")?.text ?? "",
  );
  expect(drawings).toHaveLength(2);
  const [worst = "", other = ""] = drawings;
  const rows = worst.split("\n").filter((line) => /(?:slower|same)$/.test(line));
  expect(rows).toHaveLength(3);
  expect(rows[0]).toContain("print");
  expect(rows[1]).toContain("parse");
  expect(rows[2]).toContain("scan");
  expect(other.split("\n")).toHaveLength(2);
  expect(other).toContain("●");
});
