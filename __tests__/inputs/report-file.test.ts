import { describe, expect, test } from "@jest/globals";
import { parseReport, reportLimits } from "../../src/inputs/index.ts";
import type { Report } from "../../src/model/index.ts";
import { claim, report } from "../flow/examples.ts";

const read = (value: unknown): Report => parseReport(JSON.stringify(value), "report.json");

const withClaim = (changed: Record<string, unknown>): unknown =>
  report({ claims: [{ ...claim, ...changed }] });

describe("a report", () => {
  test("with every part is read as it is", () => {
    const whole = report({
      metrics: [
        { name: "breaking", value: 1, unit: "", base: 0, interval: [0, 2], direction: "lower" },
      ],
      notes: [{ kind: "question", text: "Is it?", where: { path: "a.yaml" } }],
      notChecked: [{ what: "webhooks", why: "not yet" }],
      proposals: [{ title: "fix", patch: "--- a", paths: ["a.ts"], claims: [claim.id] }],
    });
    expect(read(whole)).toEqual(whole);
  });

  test.each([
    ["where.line", withClaim({ where: { path: "a", line: 0 } })],
    ["where.column", withClaim({ where: { path: "a", column: 1.5 } })],
    ["id", withClaim({ id: "-x" })],
    ["id", withClaim({ id: "a b" })],
    ["id", withClaim({ id: "x".repeat(101) })],
    ["rule", withClaim({ rule: "Not-kebab" })],
    ["severity", withClaim({ severity: "fatal" })],
    ["proof", withClaim({ proof: undefined })],
    ["proof.kind", withClaim({ proof: { ...claim.proof, kind: "opinion" } })],
    ["proof.command", withClaim({ proof: { ...claim.proof, command: "" } })],
    ["proof.command", withClaim({ proof: { ...claim.proof, command: "a\r" } })],
    ["text", withClaim({ text: "x".repeat(reportLimits.text + 1) })],
    [
      "evidence",
      withClaim({
        proof: { ...claim.proof, evidence: [{ name: "x", language: "```", text: "" }] },
      }),
    ],
    ["verdict", report({ verdict: "great" as "pass" })],
    ["startedAt", report({ startedAt: "yesterday" })],
    ["spend.usd", report({ spend: { ...report().spend, usd: -1 } })],
    ["metrics", report({ metrics: [{ name: "", value: 1, unit: "", direction: "lower" }] })],
    ["proposals", report({ proposals: [{ title: "", patch: "", paths: ["../x"], claims: [] }] })],
    ["notes", report({ notes: [{ kind: "rumor" as "remark", text: "" }] })],
    ["base", report({ base: "" })],
  ])("with a wrong %s is refused, and says where", (path, value) => {
    const last = path.split(".").at(-1) ?? "";
    expect(() => read(value)).toThrow("report-invalid");
    expect(() => read(value)).toThrow(last);
  });

  test("is refused above the limit before it is parsed", () => {
    expect(() => parseReport(" ".repeat(reportLimits.bytes + 1), "x")).toThrow("larger than");
  });

  test("that is no JSON names the file", () => {
    expect(() => parseReport("<html>", "in/report-x.json")).toThrow(
      "report-invalid: A file is not a Lamplighter report (in/report-x.json). It is not JSON.",
    );
  });

  test.each(["a/../b", "..\\x", "\\\\server\\x", "c:/x", "/x", "", "a\nb"])(
    "with the path %j is refused",
    (path) => {
      expect(() => read(withClaim({ where: { path } }))).toThrow("report-invalid");
    },
  );

  test.each(["a..b/c", "dots...", "deep/er/file.yaml", "spaced name.yaml"])(
    "with the path %j is fine",
    (path) => {
      expect(read(withClaim({ where: { path } })).claims[0]?.where?.path).toBe(path);
    },
  );
});
