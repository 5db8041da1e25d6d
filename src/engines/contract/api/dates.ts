/**
 * The day of a sunset in UTC, as ISO date: a full date, a date-time (RFC 3339), or the HTTP date
 * of a `Sunset` header (RFC 8594). Undefined where it is none of them.
 */
export function dayOf(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const isIso = /^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})?)?$/;
  const isHttp =
    /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
  if (!isIso.test(value) && !isHttp.test(value)) return undefined;
  const time = Date.parse(value.replace(" ", isHttp.test(value) ? " " : "T"));
  if (Number.isNaN(time)) return undefined;
  const day = new Date(time).toISOString().slice(0, 10);
  // `Date.parse` takes February 30 for March 2.
  return isHttp.test(value) || value.length > 10 || day === value ? day : undefined;
}
