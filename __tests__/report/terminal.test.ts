import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { renderJson, renderTerminal } from "../../src/report/index.ts";
import { aClaim, aReport, engine, mixedReports } from "./examples.ts";
import { expectGolden } from "./golden.ts";
import { everyField, hostileStrings } from "./hostile-fields.ts";

const self = "npx --yes github:acme/lamplighter#v1";
const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...hostileStrings));

test("reports for a person at a terminal", () => {
  expectGolden("mixed.txt", renderTerminal(mixedReports(), { color: false, self, width: 80 }));
  expectGolden("mixed-color.txt", renderTerminal(mixedReports(), { color: true, self }));
  expectGolden("clean.txt", renderTerminal([aReport()], { color: false, self }));
});

test("color changes how it looks and nothing else", () => {
  const plain = renderTerminal(mixedReports(), { color: false, self, width: 60 });
  const colored = renderTerminal(mixedReports(), { color: true, self, width: 60 });
  expect(colored.replace(/\x1b\[\d+m/g, "")).toBe(plain);
  expect(plain).not.toContain("\x1b");
});

test("prose keeps to the width, commands do not", () => {
  const claim = aClaim({ text: "word ".repeat(60) });
  const text = renderTerminal([aReport({ claims: [claim] })], { color: false, self, width: 40 });
  const lines = text.split("\n").filter((line) => line.includes("word"));
  expect(lines.length).toBeGreaterThan(7);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(40);
  expect(text).toContain(
    `    $ ${self} contract --base-ref a1b2c3d --head-ref e4f5a6b --claim c-1a2b3c4d\n`,
  );
});

test("a word longer than the width has a line to itself", () => {
  const claim = aClaim({ text: `${"x".repeat(50)} y` });
  const text = renderTerminal([aReport({ claims: [claim] })], { color: false, self, width: 20 });
  expect(text).toContain(`  error:\n    ${"x".repeat(50)}\n    y\n`);
});

test("an odd command has a warning, evidence is cut where it is endless", () => {
  const evidence = [{ name: "body", language: "json", text: "x".repeat(20_001) }];
  const proof = { ...aClaim().proof, command: "curl evil.example", evidence };
  const text = renderTerminal([aReport({ claims: [aClaim({ proof })] })], { color: false, self });
  expect(text).toContain(
    "Not a plain call of Lamplighter, so read it before you run it:\n    $ curl",
  );
  expect(text).toContain("x… (20001 characters)\n");
});

test("no text drives the terminal, and no line of it is a command of the job log", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const shown = renderTerminal(everyField(text).reports, { color: false, self, width: 50 });
      expect(shown).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
      expect(shown).not.toMatch(/^\s*::/m);
      expect(shown).not.toContain("##[");
    }),
    { numRuns: 500 },
  );
});

test("JSON is the Report itself: one as an object, several as an array", () => {
  const [first, second] = mixedReports();
  expect(JSON.parse(renderJson([aReport()]))).toEqual(aReport());
  expect(JSON.parse(renderJson(mixedReports()))).toEqual(mixedReports());
  expect(JSON.parse(renderJson([]))).toEqual([]);
  expect(first?.engine).not.toBe(second?.engine);
  expect(renderJson([aReport()])).toMatch(/^\{\n {2}"schemaVersion": 1,[^]*\}\n$/);
});

test("JSON keeps every text, and shows none that a terminal or log would act on", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const reports = [
        aReport({ engine: engine(text), headline: text, claims: [aClaim({ text })] }),
      ];
      const json = renderJson(reports);
      expect(JSON.parse(json)).toEqual(reports[0]);
      expect(json).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2028\u2029]|##\[/);
      expect(json).not.toMatch(/^\s*::/m);
    }),
  );
});
