import type { Claim, Report } from "../../src/model/index.ts";
import type { PullRequest } from "../../src/ports/index.ts";

export const base = "b".repeat(40);
export const head = "a".repeat(40);

export const claim: Claim = {
  id: "c-00000001",
  rule: "operation-removed",
  severity: "error",
  text: "DELETE /orders/{id} was removed",
  where: { path: "openapi.yaml", line: 12, column: 5 },
  proof: {
    kind: "request",
    command: "lamplighter contract --base a.yaml --head b.yaml --claim c-00000001",
    observed: "The head describes no such operation.",
    evidence: [{ name: "request", language: "http", text: "DELETE /orders/1 HTTP/1.1" }],
  },
};

export function report(changed: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    engine: "contract",
    verdict: "fail",
    headline: "1 breaking change in 1 operation.",
    claims: [claim],
    metrics: [],
    notes: [],
    notChecked: [],
    proposals: [],
    spend: { seconds: 1, cpuSeconds: 1, modelCalls: 0, tokens: 0, usd: 0, apiCalls: 0 },
    base,
    head,
    startedAt: "2026-11-20T12:00:00.000Z",
    ...changed,
  };
}

export function pullRequest(changed: Partial<PullRequest> = {}): PullRequest {
  return {
    number: 17,
    draft: false,
    open: true,
    labels: ["lamplighter"],
    base: { sha: base, ref: "main", repository: "shop/storefront" },
    head: { sha: head, ref: "feature", repository: "shop/storefront" },
    ...changed,
  };
}

/** The payload that GitHub sends for such a pull request. */
export function payload(action: string, label?: string, pull: PullRequest = pullRequest()) {
  return {
    action,
    ...(label === undefined ? {} : { label: { name: label } }),
    pull_request: {
      number: pull.number,
      draft: pull.draft,
      state: pull.open ? "open" : "closed",
      labels: pull.labels.map((name) => ({ name })),
      base: { ...pull.base, repo: { full_name: pull.base.repository } },
      head: {
        ...pull.head,
        repo: pull.head.repository === undefined ? null : { full_name: pull.head.repository },
      },
    },
  };
}
