import { expect, test } from "@jest/globals";
import { number, type Verdict } from "../../src/model/index.ts";
import { headline, overallVerdict } from "../../src/report/index.ts";
import { duration, listed, measured, shortRevision, spent } from "../../src/report/wording.ts";
import { aClaim, aReport } from "./examples.ts";

function ended(...verdicts: Verdict[]) {
  return verdicts.map((verdict) => aReport({ verdict }));
}

test.each<[Verdict[], Verdict, string]>([
  [[], "skipped", "Nothing was checked"],
  [["pass"], "pass", "1 check passed"],
  [["pass", "pass"], "pass", "2 checks passed"],
  [["pass", "skipped"], "pass", "1 of 2 checks passed, 1 skipped"],
  [["skipped"], "skipped", "Nothing to check, 1 check skipped"],
  [["skipped", "skipped"], "skipped", "Nothing to check, 2 checks skipped"],
  [["warn"], "warn", "1 check warned, none failed"],
  [["warn", "pass", "skipped"], "warn", "1 of 3 checks warned, none failed"],
  [["fail"], "fail", "1 check failed"],
  [["fail", "warn", "pass", "fail"], "fail", "2 of 4 checks failed"],
  [["error"], "error", "1 check could not finish"],
  [["error", "fail", "pass"], "error", "1 of 3 checks could not finish, 1 failed"],
])("%j ends as %s: %s", (verdicts, verdict, text) => {
  expect(overallVerdict(ended(...verdicts))).toBe(verdict);
  expect(headline(ended(...verdicts))).toBe(text);
});

test("claims are counted by severity, and what was not checked is never left out", () => {
  const claims = (["note", "error", "warning", "error"] as const).map((severity, index) =>
    aClaim({ severity, id: `c-${index}` }),
  );
  expect(headline([aReport({ verdict: "fail", claims })])).toBe(
    "1 check failed: 2 errors, 1 warning and 1 note",
  );
  const notChecked = [
    { what: "a", why: "b" },
    { what: "c", why: "d" },
  ];
  expect(headline([aReport({ notChecked }), aReport({ notChecked: notChecked.slice(1) })])).toBe(
    "2 checks passed, 3 parts not checked",
  );
  expect(headline([aReport({ claims: claims.slice(0, 1), notChecked: notChecked.slice(1) })])).toBe(
    "1 check passed, 1 part not checked: 1 note",
  );
});

test.each([
  [0, "0"],
  [12_345_678, "12,345,678"],
  [0.1 + 0.2, "0.3"],
  [1234.5678, "1,235"],
  [12_345.678, "12,346"],
  [-0.000012345, "-0.00001234"],
  [NaN, "not a number"],
  [Infinity, "not a number"],
])("%d reads %s", (value, text) => {
  expect(number(value)).toBe(text);
});

test.each([
  [0, "0 s"],
  [1.234, "1.234 s"],
  [9.99, "9.99 s"],
  [10.4, "10 s"],
  [59.4, "59 s"],
  [60, "1 min 0 s"],
  [3_725.6, "62 min 6 s"],
  [NaN, "not a number s"],
])("%d seconds read %s", (seconds, text) => {
  expect(duration(seconds)).toBe(text);
});

test("a measurement has its unit and its interval", () => {
  const metric = { name: "x", value: 1.5, direction: "lower" } as const;
  expect(measured({ ...metric, unit: "ms", interval: [1, 2] })).toBe("1.5 ms (1 ms to 2 ms)");
  expect(measured({ ...metric, unit: "%" })).toBe("1.5%");
  expect(measured({ ...metric, unit: "" })).toBe("1.5");
});

test("cost is the sum over all checks, and a model is named by what it took", () => {
  const spend = { seconds: 1, cpuSeconds: 2, modelCalls: 0, tokens: 0, usd: 0, apiCalls: 9 };
  expect(spent([aReport({ spend }), aReport({ spend })])).toBe("2 s, 4 s of CPU, no model");
  const model = { ...spend, modelCalls: 1, tokens: 1_200, usd: 0.0213 };
  expect(spent([aReport({ spend }), aReport({ spend: model })])).toBe(
    "2 s, 4 s of CPU, 1 model call, 1,200 tokens, 0.0213 USD",
  );
});

test("a commit is short, a file keeps its name", () => {
  expect(shortRevision("0123456789".repeat(4))).toBe("0123456");
  expect(shortRevision("0123abcdef".repeat(6) + "0123")).toBe("0123abc");
  for (const file of ["a".repeat(39), "a".repeat(41), "a".repeat(63), "A".repeat(40), "main"]) {
    expect(shortRevision(file)).toBe(file);
  }
  expect(shortRevision(`${"a".repeat(40)}${"z".repeat(24)}`)).toHaveLength(64);
  expect(shortRevision(`x${"a".repeat(40)}`)).toHaveLength(41);
});

test("words are listed as a sentence does", () => {
  expect(listed([])).toBe("");
  expect(listed(["a"])).toBe("a");
  expect(listed(["a", "b"])).toBe("a and b");
  expect(listed(["a", "b", "c"])).toBe("a, b and c");
});
