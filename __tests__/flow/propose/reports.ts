import { addingPatch } from "../../../src/engines/tests/report/patch.ts";
import type { Claim, Proposal, Report } from "../../../src/model/index.ts";

export function claim(id: string, more: Partial<Claim> = {}): Claim {
  return {
    ...{ id, rule: "survived", severity: "warning", text: `No test notices ${id}` },
    proof: {
      kind: "mutant",
      command: `lamplighter tests --project . --prove ${id}`,
      observed: "1 test fails on the mutant.",
      evidence: [],
    },
    ...more,
  };
}

export function adding(
  files: Readonly<Record<string, string>>,
  claims: readonly string[] = [],
): Proposal {
  const added = Object.entries(files).map(([path, text]) => ({ path, text }));
  const paths = added.map(({ path }) => path);
  return { title: "1 test for the price", patch: addingPatch(added), paths, claims };
}

/** A report of `tests` that proposes this, with a claim for each id that it rests on. */
export function proposing(head: string, ...proposals: readonly Proposal[]): Report {
  const ids = new Set(proposals.flatMap(({ claims }) => claims));
  return {
    ...{ schemaVersion: 1, engine: "tests", verdict: "warn", headline: "Tests to add." },
    claims: [...ids].map((id) => claim(id)),
    ...{ metrics: [], notes: [], notChecked: [], proposals },
    spend: { seconds: 1, cpuSeconds: 1, modelCalls: 0, tokens: 0, usd: 0, apiCalls: 0 },
    ...{ base: "none", head, startedAt: "2026-11-20T03:00:00.000Z" },
  };
}
