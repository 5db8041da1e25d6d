import { count, type Claim } from "../../../model/index.ts";

/** What a headline counts. */
export interface Counts {
  readonly claims: readonly Claim[];
  /** Operations that the claims reach. */
  readonly reached: number;
  readonly compared: number;
}

export function headlineOf({ claims, reached, compared }: Counts): string {
  const breaking = claims.filter(({ severity }) => severity === "error").length;
  const others = claims.length - breaking;
  const where = reached === 0 ? "" : ` in ${count(reached, "operation")}`;
  const warnings = count(others, "warning");
  if (breaking > 0) {
    return `${count(breaking, "breaking change")}${where}${others > 0 ? `, ${warnings}` : ""}`;
  }
  const none = `o breaking change in ${count(compared, "operation")} compared`;
  return others > 0 ? `${warnings}, n${none}` : `N${none}`;
}
