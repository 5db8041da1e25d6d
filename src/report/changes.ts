import type { Claim, Report } from "../model/index.ts";
import { claimKey, type EngineState, type RunState } from "./state.ts";

/** What differs from an earlier run. A claim of an engine that cannot be compared is in no list. */
export interface Changes {
  /** The head of the earlier run. */
  readonly since: string;
  readonly appeared: ReadonlySet<Claim>;
  readonly remained: ReadonlySet<Claim>;
  /** Ids, as the earlier run kept them. */
  readonly fixed: readonly string[];
}

export function changesSince(
  reports: readonly Report[],
  since: RunState | undefined,
): Changes | undefined {
  if (since === undefined) return undefined;
  const appeared = new Set<Claim>();
  const remained = new Set<Claim>();
  const fixed: string[] = [];
  for (const report of reports) {
    const before = since.engines.find(({ engine }) => engine === report.engine.slice(0, 64));
    if (before === undefined || !finished(before) || !finished(report)) continue;
    const known = new Set(before.claims);
    const now = new Set(report.claims.map(({ id }) => claimKey(id)));
    for (const claim of report.claims) {
      (known.has(claimKey(claim.id)) ? remained : appeared).add(claim);
    }
    fixed.push(...before.claims.filter((id) => !now.has(id)));
  }
  return { since: since.head, appeared, remained, fixed };
}

/** An engine that broke, did not run, or found more than the comment keeps says nothing of change. */
function finished(run: Report | EngineState): boolean {
  const cut = "cut" in run && run.cut;
  return run.verdict !== "error" && run.verdict !== "skipped" && !cut;
}
