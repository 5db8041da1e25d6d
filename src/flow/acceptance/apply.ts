import { judge, openClaims, type Claim, type Report } from "../../model/index.ts";
import type { Given } from "./given.ts";

/**
 * The reports with what is accepted marked, and judged without it. The first acceptance that
 * covers a claim is the one it gets. A verdict that does not follow from claims alone stays.
 */
export function applyAcceptances(
  reports: readonly Report[],
  given: readonly Given[],
): readonly Report[] {
  return reports.map((report) => {
    const claims = report.claims.map((claim) => accepted(claim, given));
    const amount = claims.length - openClaims(claims).length;
    if (amount === 0) return report;
    const { verdict, failOn } = report;
    const judged = verdict === "fail" || verdict === "warn";
    return {
      ...report,
      claims,
      headline: `${report.headline.replace(/\.$/, "")}, ${amount === claims.length ? "all" : amount} accepted`,
      verdict: judged && failOn !== undefined ? judge(claims, failOn) : verdict,
    };
  });
}

/** Reports of other jobs may not bring acceptances along. */
export function withoutAcceptances(report: Report): Report {
  return { ...report, claims: report.claims.map(unaccepted) };
}

function accepted(claim: Claim, given: readonly Given[]): Claim {
  const found = given.find(({ covers }) => covers(claim));
  return found === undefined ? claim : { ...claim, accepted: found.acceptance };
}

function unaccepted(claim: Claim): Claim {
  const { accepted, ...rest } = claim;
  return accepted === undefined ? claim : rest;
}
