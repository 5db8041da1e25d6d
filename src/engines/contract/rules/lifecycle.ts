import { dayOf } from "../api/dates.ts";
import { type Operation, title } from "../api/model.ts";
import type { Remark } from "../finding.ts";

/** `x-stability-level` of operations that promise nothing yet. */
export function isDraft({ stability }: Operation): boolean {
  return stability === "draft" || stability === "alpha";
}

/** Deprecated, and its sunset (RFC 8594), where there is one, is past. */
export function isAnnounced(today: string, operation: Operation): boolean {
  if (isDraft(operation)) return true;
  return operation.deprecated && isPast(today, operation.sunset);
}

/** No date is no promise; one that cannot be read is one that has not come. */
export function isPast(today: string, sunset: unknown): boolean {
  if (sunset === undefined) return true;
  const day = dayOf(sunset);
  return day !== undefined && day <= today;
}

/** What happens to an operation that was announced, or never promised. */
export function lifecycleRemark(operation: Operation, what: string): Remark {
  const why = isDraft(operation)
    ? `it was \`${operation.stability ?? ""}\``
    : operation.sunset === undefined
      ? "it was deprecated"
      : `it was deprecated with sunset ${operation.sunset}`;
  return {
    kind: "remark",
    text: `${title(operation)} ${what}; ${why}`,
    side: "base",
    spot: operation,
  };
}
