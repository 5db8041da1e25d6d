import { engineNames, severities, type Claim, type Report } from "../model/index.ts";

/** The order in which every rendering shows reports: that of `engineNames`, then as given. */
export function orderedReports(reports: readonly Report[]): readonly Report[] {
  const rank = ({ engine }: Report) => {
    const index = engineNames.indexOf(engine);
    return index === -1 ? engineNames.length : index;
  };
  return [...reports].sort((left, right) => rank(left) - rank(right)).map(withOrderedClaims);
}

/** Open ones first, then as the engine has ranked them, then most severe first, then by place, rule and id. Does not depend on the language of the machine. */
export function compareClaims(left: Claim, right: Claim): number {
  return (
    Number(left.accepted !== undefined) - Number(right.accepted !== undefined) ||
    rankOf(left) - rankOf(right) ||
    severities.indexOf(left.severity) - severities.indexOf(right.severity) ||
    compareText(left.where?.path ?? "\uFFFF", right.where?.path ?? "\uFFFF") ||
    (left.where?.line ?? 0) - (right.where?.line ?? 0) ||
    (left.where?.column ?? 0) - (right.where?.column ?? 0) ||
    compareText(left.rule, right.rule) ||
    compareText(left.id, right.id)
  );
}

function rankOf({ rank }: Claim): number {
  return rank ?? Number.MAX_SAFE_INTEGER;
}

function withOrderedClaims(report: Report): Report {
  return { ...report, claims: [...report.claims].sort(compareClaims) };
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
