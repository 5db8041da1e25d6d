import type { HttpAnswer } from "../../../../ports/index.ts";

/**
 * Seconds that the provider asks to wait: `Retry-After` in seconds or as a date (RFC 9110, section
 * 10.2.3), else GitHub's `X-RateLimit-Reset`, in seconds since 1970, when nothing is left.
 */
export function waitOf({ headers }: HttpAnswer, now: Date): number | undefined {
  const header = (name: string) => headers.find(([key]) => key.toLowerCase() === name)?.[1].trim();
  const after = header("retry-after");
  if (after !== undefined && /^\d+$/.test(after)) return Number(after);
  const until = after === undefined ? Number.NaN : Date.parse(after);
  if (!Number.isNaN(until)) return secondsTo(until, now);
  const reset = header("x-ratelimit-reset");
  if (header("x-ratelimit-remaining") !== "0" || reset === undefined) return undefined;
  return /^\d+$/.test(reset) ? secondsTo(Number(reset) * 1_000, now) : undefined;
}

/** GitHub limits with 403 as well, AWS with 400 and a code. */
export function isLimit(reply: HttpAnswer, now: Date): boolean {
  if (reply.status === 429) return true;
  if (reply.status === 403) return waitOf(reply, now) !== undefined;
  return reply.status === 400 && /<Code>(?:Throttling|RequestLimitExceeded)/.test(reply.body);
}

function secondsTo(moment: number, now: Date): number {
  return Math.max(0, Math.ceil((moment - now.getTime()) / 1_000));
}
