import type { Claim } from "./claim.ts";
import { reaches, type Severity, type Verdict } from "./verdict.ts";

export type Threshold = Severity | "never";

/** The claims that count: nobody has accepted them. */
export function openClaims(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(({ accepted }) => accepted === undefined);
}

/** What claims come to where they alone decide. */
export function judge(claims: readonly Claim[], failOn: Threshold): Verdict {
  const open = openClaims(claims);
  if (failOn !== "never" && open.some(({ severity }) => reaches(severity, failOn))) return "fail";
  return open.length > 0 ? "warn" : "pass";
}
