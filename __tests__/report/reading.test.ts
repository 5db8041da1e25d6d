import { expect, test } from "@jest/globals";
import {
  renderAnnotations,
  renderComment,
  renderSarif,
  renderTerminal,
} from "../../src/report/index.ts";
import type { Claim } from "../../src/model/index.ts";
import { base, claim, head, report } from "../flow/examples.ts";

/** What was removed has its line in the version before the change, and nowhere else. */
const removed: Claim = {
  ...claim,
  where: { path: "openapi.yaml", line: 12, column: 5, side: "base" },
};
const reports = [report({ claims: [removed] })];
const runUrl = "https://github.example/shop/storefront/actions/runs/7";

test("the comment links the line at the base commit", () => {
  const comment = renderComment({ reports, base, head, runUrl, self: "lamplighter" });
  expect(comment).toContain(
    `[\`openapi.yaml:12:5 before the change\`](https://github.example/shop/storefront/blob/${base}/openapi.yaml#L12)`,
  );
});

test("an annotation names the place and is beside no line", () => {
  const [annotation] = renderAnnotations(reports).all;
  expect(annotation).not.toHaveProperty("path");
  expect(annotation?.message).toContain("Place: openapi.yaml:12:5 before the change");
});

test("SARIF names the file and no region", () => {
  const sarif = renderSarif(reports);
  expect(sarif).toContain('"uri": "openapi.yaml"');
  expect(sarif).not.toContain("startLine");
});

test("the terminal says it", () => {
  const text = renderTerminal(reports, { color: false, self: "lamplighter" });
  expect(text).toContain("openapi.yaml:12:5 before the change");
});

test("a clean comment has three lines, also where there is something measured", () => {
  const clean = report({
    verdict: "pass",
    headline: "No breaking change in 19 operations compared.",
    claims: [],
    metrics: [{ name: "breaking", value: 0, unit: "", direction: "lower" }],
    notes: [{ kind: "remark", text: "1 operation added" }],
  });
  const comment = renderComment({ reports: [clean], base, head, self: "lamplighter" });
  const visible = comment.replace(/<!--[\s\S]*?-->/g, "");
  expect(visible.split("\n").filter((line) => line.trim() !== "")).toHaveLength(3);
});

test("evidence for programs is not shown to people", () => {
  const evidence = [
    { name: "Request", language: "http", text: 'POST /orders HTTP/1.1\n\n{ "total": 1 }' },
    { name: "Body", language: "json", text: '{ "total": 1 }', forPrograms: true as const },
    { name: "Other", language: "json", text: '{ "total": 2 }' },
  ];
  const proof = { ...claim.proof, observed: "Refused: total must be string.", evidence };
  const comment = renderComment({
    reports: [report({ claims: [{ ...claim, proof }] })],
    base,
    head,
    self: "lamplighter",
  });
  expect(comment).toContain("Request:");
  expect(comment).toContain("Other:");
  expect(comment).not.toContain("Body:");
});
