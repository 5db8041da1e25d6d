import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import type { Claim, Report } from "../../src/model/index.ts";
import { renderSarif } from "../../src/report/index.ts";
import { aClaim, aReport, withoutPlace, engine, mixedReports } from "./examples.ts";
import { expectGolden } from "./golden.ts";
import { everyField, hostileStrings } from "./hostile-fields.ts";

/** SARIF 2.1.0 as `@microsoft/jest-sarif` ships it: draft 4, which Ajv reads but for two names. */
const schema = JSON.parse(
  readFileSync(new URL("../fixtures/sarif-2.1.0.schema.json", import.meta.url), "utf8"),
) as Record<string, unknown>;
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
delete schema["$schema"];
delete schema["id"];
const validate = ajv.compile(schema);

function faults(text: string): unknown {
  validate(JSON.parse(text));
  return validate.errors;
}

interface Sarif {
  runs: {
    results: {
      level: string;
      ruleIndex: number;
      message: { text: string };
      locations: { physicalLocation: { artifactLocation: { uri: string }; region?: unknown } }[];
      partialFingerprints: Record<string, string>;
    }[];
    tool: { driver: { rules: { id: string }[] } };
    invocations: {
      executionSuccessful: boolean;
      toolExecutionNotifications: { level: string; message: { text: string } }[];
    }[];
  }[];
}

function sarif(reports: readonly Report[]): Sarif {
  return JSON.parse(renderSarif(reports)) as Sarif;
}

/** The one result of a report with one claim. */
function resultOf(changes: Partial<Claim>) {
  return sarif([aReport({ claims: [aClaim(changes)] })]).runs[0]?.results[0];
}

test("reports become runs that the standard's own schema accepts", () => {
  const text = renderSarif(mixedReports());
  expectGolden("mixed.sarif", text);
  expect(faults(text)).toBeNull();
});

test("no text makes it invalid", () => {
  const every = hostileStrings.flatMap((text) => everyField(text).reports);
  for (let start = 0; start < every.length; start += 20) {
    expect(faults(renderSarif(every.slice(start, start + 20)))).toBeNull();
  }
});

test("the schema notices a fault", () => {
  const text = renderSarif(mixedReports());
  expect(faults(text.replace('"level": "error"', '"level": "fatal"'))).not.toBeNull();
  expect(faults(text.replace('"uri": "', '"uri": " '))).not.toBeNull();
});

test("a claim without a place is a notification, since GitHub refuses a result without one", () => {
  const placeless = withoutPlace(aClaim());
  const notChecked = [{ what: "webhooks", why: "big" }];
  const [run] = sarif([
    aReport({ claims: [{ ...placeless, severity: "warning" as const }], notChecked }),
  ]).runs;
  expect(run?.results).toEqual([]);
  const notifications = run?.invocations[0]?.toolExecutionNotifications ?? [];
  expect(notifications.map(({ level }) => level)).toEqual(["warning", "note"]);
  expect(notifications[0]?.message.text).toMatch(
    /^GET \/orders: .*\nObserved: .*\nRe-run: lamplighter/,
  );
  expect(notifications[1]?.message.text).toBe("Not checked: webhooks (big)");
});

test("each result names its rule, and rules are listed once", () => {
  const claims = ["b", "a", "b"].map((rule, index) => aClaim({ rule, id: `c-${index}` }));
  const [run] = sarif([aReport({ claims })]).runs;
  expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(run?.results.map(({ ruleIndex }) => ruleIndex)).toEqual([0, 1, 1]);
});

test("a fingerprint rests on engine and id alone", () => {
  const key = (changes: Partial<Claim>, name = "contract") =>
    sarif([aReport({ engine: engine(name), claims: [aClaim(changes)] })]).runs[0]?.results[0]
      ?.partialFingerprints["lamplighterClaim/v1"];
  expect(key({})).toMatch(/^[0-9a-f]{64}$/);
  expect(key({ text: "other", where: { path: "b", line: 9 } })).toBe(key({}));
  expect(key({ id: "c-2" })).not.toBe(key({}));
  expect(key({}, "bench")).not.toBe(key({}));
});

test.each([
  ["a b/ü?.yaml", "a%20b/%C3%BC%3F.yaml"],
  ["../../etc/passwd", "etc/passwd"],
  ["/etc//passwd", "etc/passwd"],
  ["https://evil.example/x", "https%3A/evil.example/x"],
  ["..", "unknown"],
])("the path %j becomes the relative reference %j", (path, uri) => {
  expect(resultOf({ where: { path } })?.locations[0]?.physicalLocation).toEqual({
    artifactLocation: { uri, uriBaseId: "%SRCROOT%" },
  });
});

test("lines and columns that count nothing are left out", () => {
  const region = (where: Claim["where"] & object) =>
    resultOf({ where })?.locations[0]?.physicalLocation.region;
  expect(region({ path: "a", line: 3, column: 2 })).toEqual({ startLine: 3, startColumn: 2 });
  expect(region({ path: "a", line: 3 })).toEqual({ startLine: 3 });
  expect(region({ path: "a", line: 3, column: 0 })).toEqual({ startLine: 3 });
  expect(region({ path: "a", line: 0 })).toBeUndefined();
  expect(region({ path: "a", line: 1.5 })).toBeUndefined();
});

test("brackets cannot start a link in a message", () => {
  expect(resultOf({ text: "[x](https://evil.example)\\" })?.message.text).toMatch(
    /^\\\[x\\\]\(https:\/\/evil\.example\)\\\\\nObserved: .*\nRe-run: lamplighter contract/,
  );
});

test("a check that broke is an execution that failed", () => {
  const successful = (verdict: Report["verdict"]) =>
    sarif([aReport({ verdict })]).runs[0]?.invocations[0]?.executionSuccessful;
  expect(successful("error")).toBe(false);
  expect(successful("fail")).toBe(true);
});

test("GitHub's limits on runs and results are kept, the worst claims first", () => {
  expect(sarif(Array.from({ length: 21 }, () => aReport())).runs).toHaveLength(20);
  const notes = Array.from({ length: 25_000 }, () => aClaim({ severity: "note" }));
  const [run] = sarif([aReport({ claims: [...notes, aClaim()] })]).runs;
  expect(run?.results).toHaveLength(25_000);
  expect(run?.results[0]?.level).toBe("error");
});
