import type { Bump, Claim } from "../../../model/index.ts";

/**
 * The version that a change asks for (semver.org, 6 to 8): major for what breaks a client, also
 * where somebody lives with it; minor for what is announced to break, and for what an API
 * describes anew; patch for words.
 */
export function suggestBump(claims: readonly Claim[], altered: boolean): Bump {
  if (claims.some(({ severity }) => severity === "error")) return "major";
  return claims.length > 0 || altered ? "minor" : "patch";
}
