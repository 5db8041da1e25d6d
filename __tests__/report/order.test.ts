import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Claim } from "../../src/model/index.ts";
import { compareClaims, orderedReports } from "../../src/report/order.ts";
import { aClaim, aReport, engine, withoutPlace } from "./examples.ts";

const plain = aClaim({ severity: "warning", where: { path: "b", line: 5, column: 5 }, rule: "m" });

/** Each stands before the one after it, for the reason that its name gives. */
const sorted: Record<string, Claim> = {
  "an error": { ...plain, severity: "error", where: { path: "z" } },
  "a path that comes first": { ...plain, where: { path: "a", line: 9, column: 9 } },
  "no line": { ...plain, where: { path: "b", column: 9 } },
  "a line above": { ...plain, where: { path: "b", line: 4, column: 9 } },
  "no column": { ...plain, where: { path: "b", line: 5 }, rule: "z" },
  "a column before": { ...plain, where: { path: "b", line: 5, column: 4 }, rule: "z" },
  "a rule that comes first": { ...plain, rule: "a", id: "z" },
  "an id that comes first": { ...plain, id: "a" },
  "the plain one": { ...plain, id: "b" },
  "an id that comes last": { ...plain, id: "c" },
  "a line of ten, not of one": { ...plain, where: { path: "b", line: 10 } },
  "a path that comes last": { ...plain, where: { path: "é" } },
  "no place": { ...withoutPlace(plain) },
  "a note": { ...plain, severity: "note", where: { path: "a" } },
};

test("claims stand by severity, place, rule and id, in any language of the machine", () => {
  const names = Object.keys(sorted);
  for (const [index, name] of names.entries()) {
    for (const [other, against] of names.entries()) {
      const sign = Math.sign(compareClaims(sorted[name] ?? plain, sorted[against] ?? plain));
      expect({ name, against, sign }).toEqual({ name, against, sign: Math.sign(index - other) });
    }
  }
});

test("whatever order they came in, they end in one", () => {
  const claims = Object.values(sorted);
  fc.assert(
    fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (shuffled) => {
      const [report] = orderedReports([aReport({ claims: shuffled })]);
      expect(report?.claims).toEqual(claims);
    }),
  );
});

test("known engines come first, others after them as they came", () => {
  const names = ["zeta", "alpha", "contract", "mid"];
  const reports = names.map((name) => aReport({ engine: engine(name) }));
  expect(orderedReports(reports).map((report) => report.engine)).toEqual([
    "contract",
    "zeta",
    "alpha",
    "mid",
  ]);
  expect(names[0]).toBe(reports[0]?.engine);
});
