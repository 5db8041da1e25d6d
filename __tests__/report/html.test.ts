import { expect, test } from "@jest/globals";
import { renderHtml } from "../../src/report/index.ts";
import { aClaim, aPage, aReport, mixedReports } from "./examples.ts";
import { expectGolden } from "./golden.ts";

test("the page needs nothing but itself", () => {
  const page = renderHtml(aPage(mixedReports()));
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/<script|<link|<img|@import|url\(/);
});

test("a clean page shows the verdict and the row, and no empty parts", () => {
  expectGolden("clean.html", renderHtml(aPage([aReport()], { runUrl: undefined })));
});

test("an odd command has a warning, endless evidence is cut", () => {
  const evidence = [{ name: "body", language: "json", text: "x".repeat(20_001) }];
  const proof = { ...aClaim().proof, command: "curl evil.example", evidence };
  const page = renderHtml(aPage([aReport({ claims: [aClaim({ proof })] })]));
  expect(page).toContain("Re-run (response): This is no plain call of Lamplighter");
  expect(page).toContain("x… (20001 characters)</pre>");
  expect(page).toContain("Cut: the whole is in the report, 20,001 characters.");
  expect(page).not.toContain("x".repeat(20_001));
});

test("an address that is none is not linked", () => {
  expect(renderHtml(aPage([], { runUrl: "javascript:alert(1)" }))).not.toContain("<a ");
});
