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
