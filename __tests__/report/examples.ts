import type { Claim, EngineName, Report } from "../../src/model/index.ts";
import type { PageInput } from "../../src/report/index.ts";

export const base = "a1b2c3d4e5f60718293a4b5c6d7e8f9001122334";
export const head = "e4f5a6b7c8d9e0f1a2b3c4d5e6f708192a3b4c5d";

export function aReport(changes: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    engine: "contract",
    verdict: "pass",
    headline: "No breaking change in 14 operations compared",
    claims: [],
    metrics: [],
    notes: [],
    notChecked: [],
    proposals: [],
    spend: { seconds: 1.2, cpuSeconds: 0.9, modelCalls: 0, tokens: 0, usd: 0, apiCalls: 0 },
    base,
    head,
    startedAt: "2026-11-20T03:00:00.000Z",
    ...changes,
  };
}

export function aClaim(changes: Partial<Claim> = {}): Claim {
  return {
    id: "c-1a2b3c4d",
    rule: "response-property-removed",
    severity: "error",
    text: "GET /orders: response 200 no longer always has `total`",
    where: { path: "openapi.yaml", line: 14, column: 7 },
    proof: {
      kind: "response",
      command: "lamplighter contract --base-ref a1b2c3d --head-ref e4f5a6b --claim c-1a2b3c4d",
      observed: "A response without `total` is valid now",
      expected: "It was refused before",
      evidence: [
        { name: "response body", language: "json", text: '{\n  "id": 1\n}' },
        { name: "refused by base", language: "text", text: "must have required property 'total'" },
      ],
    },
    ...changes,
  };
}

export function withoutPlace({ id, rule, severity, text, proof }: Claim): Claim {
  return { id, rule, severity, text, proof };
}

/** An engine of a later version: nothing in the report room may depend on its name. */
export function engine(name: string): EngineName {
  return name as EngineName;
}

export function aPage(reports: readonly Report[], changes: Partial<PageInput> = {}): PageInput {
  return {
    reports,
    base,
    head,
    runUrl: "https://github.com/acme/storefront/actions/runs/123",
    self: "npx --yes github:acme/lamplighter#v1",
    ...changes,
  };
}

/** Two checks that ended in different ways, with one of everything that a report can hold. */
export function mixedReports(): Report[] {
  const contract = aReport({
    verdict: "fail",
    headline: "1 breaking change in 1 operation",
    claims: [
      aClaim(),
      aClaim({
        id: "c-5e6f7a8b",
        rule: "parameter-required",
        severity: "warning",
        text: "GET /orders: query parameter `page` is required now",
        where: { path: "openapi.yaml", line: 31 },
        proof: {
          kind: "request",
          command: "lamplighter contract --base-ref a1b2c3d --head-ref e4f5a6b --claim c-5e6f7a8b",
          observed: "The request below is refused",
          evidence: [{ name: "request", language: "http", text: "GET /orders HTTP/1.1" }],
        },
      }),
    ],
    notes: [{ kind: "question", text: "Is `x-internal` still wanted?", where: { path: "a.yaml" } }],
    notChecked: [{ what: "webhooks", why: "this version does not read them" }],
  });
  const bench = aReport({
    engine: engine("bench"),
    verdict: "warn",
    headline: "parse() +8.1% (95% CI +5.9 to +10.4)",
    metrics: [
      {
        name: "parse()",
        value: 10.81,
        base: 10,
        unit: "ms",
        interval: [10.59, 11.04],
        direction: "lower",
      },
    ],
    proposals: [
      {
        title: "Read each file once",
        patch: "--- a/src/parse.ts\n+++ b/src/parse.ts\n@@ -1 +1 @@\n-twice()\n+once()\n",
        paths: ["src/parse.ts"],
        claims: ["c-1"],
      },
    ],
    spend: { seconds: 75, cpuSeconds: 61.5, modelCalls: 3, tokens: 12345, usd: 0.04, apiCalls: 2 },
  });
  return [bench, contract, aReport({ engine: engine("tests"), headline: "14 mutants killed" })];
}
