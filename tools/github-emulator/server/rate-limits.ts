import type { Operation } from "../description/slice.ts";
import { Refusal } from "./refusal.ts";

export interface Limits {
  /** Requests an hour for each token; GITHUB_TOKEN has 1,000 for each repository. */
  perHour: number;
  /** Points a minute: a read costs 1, a write 5. */
  pointsPerMinute: number;
  /** Requests that make content, such as comments. */
  contentPerMinute: number;
  contentPerHour: number;
  concurrent: number;
  /** Seconds in `retry-after` of a secondary limit. */
  retryAfter: number;
  /** GitHub refuses with either of the two. */
  status: 403 | 429;
}

/** GitHub's own numbers. */
export const githubLimits: Limits = {
  perHour: 1000,
  pointsPerMinute: 900,
  contentPerMinute: 80,
  contentPerHour: 500,
  concurrent: 100,
  retryAfter: 60,
  status: 403,
};

const minute = 60_000;
const hour = 60 * minute;

interface Event {
  readonly at: number;
  readonly points: number;
  readonly content: boolean;
}

interface Account {
  windowEnds: number;
  used: number;
  events: Event[];
}

/** Counts requests for each credential, on the server's clock. */
export class RateLimits {
  readonly limits: Limits;
  readonly #now: () => Date;
  readonly #accounts = new Map<string, Account>();
  #running = 0;

  constructor(now: () => Date, limits: Partial<Limits> = {}) {
    this.#now = now;
    this.limits = { ...githubLimits, ...limits };
  }

  /** Counts one request, or throws the Refusal that it meets; every refusal costs a request too. */
  admit(credential: string, operation: Operation | undefined): void {
    const account = this.#account(credential);
    if (account.used >= this.limits.perHour) throw this.#primary();
    account.used += 1;
    const now = this.#now().getTime();
    account.events = account.events.filter(({ at }) => at > now - hour);
    const reading = operation === undefined || operation.method === "GET";
    const content = operation?.method === "POST" && makesContent.test(operation.id);
    const recent = account.events.filter(({ at }) => at > now - minute);
    const points = recent.reduce((sum, event) => sum + event.points, reading ? 1 : 5);
    const made = (events: readonly Event[]) => events.filter((event) => event.content).length;
    const tooMuch =
      points > this.limits.pointsPerMinute ||
      this.#running > this.limits.concurrent ||
      (content && made(recent) >= this.limits.contentPerMinute) ||
      (content && made(account.events) >= this.limits.contentPerHour);
    if (tooMuch) throw this.#secondary();
    account.events.push({ at: now, points: reading ? 1 : 5, content });
  }

  started(): void {
    this.#running += 1;
  }

  ended(): void {
    this.#running -= 1;
  }

  /** What `x-ratelimit-*` and `GET /rate_limit` say. */
  state(credential: string): { limit: number; used: number; remaining: number; reset: number } {
    const { used, windowEnds } = this.#account(credential);
    const { perHour: limit } = this.limits;
    return {
      limit,
      used,
      remaining: Math.max(0, limit - used),
      reset: Math.ceil(windowEnds / 1000),
    };
  }

  headers(credential: string): Record<string, string> {
    const { limit, used, remaining, reset } = this.state(credential);
    return {
      "x-ratelimit-limit": String(limit),
      "x-ratelimit-remaining": String(remaining),
      "x-ratelimit-used": String(used),
      "x-ratelimit-reset": String(reset),
      "x-ratelimit-resource": credential.startsWith(graphqlPrefix) ? "graphql" : "core",
    };
  }

  #account(credential: string): Account {
    const now = this.#now().getTime();
    const known = this.#accounts.get(credential);
    if (known !== undefined && known.windowEnds > now) return known;
    const fresh = { windowEnds: now + hour, used: 0, events: known?.events ?? [] };
    this.#accounts.set(credential, fresh);
    return fresh;
  }

  #primary(): Refusal {
    return new Refusal(this.limits.status, "API rate limit exceeded for installation.");
  }

  #secondary(): Refusal {
    const message =
      "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
    const headers = { "retry-after": String(this.limits.retryAfter) };
    return new Refusal(this.limits.status, message, { headers });
  }
}

const graphqlPrefix = "graphql:";

/** GraphQL is counted apart from REST. */
export function graphqlAccount(credential: string): string {
  return `${graphqlPrefix}${credential}`;
}

const makesContent = /^(issues|pulls|checks|repos)\/(create|add)/;

export const rateLimitDocs =
  "https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api";
