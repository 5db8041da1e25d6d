import type { Operation } from "../description/slice.ts";
import type { Issue, Repository, Token } from "../state/model.ts";
import type { World } from "../state/world.ts";
import type { RateLimits } from "./rate-limits.ts";
import { notFound } from "./refusal.ts";

export interface Answer {
  readonly status: number;
  /** JSON, or undefined for none. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is, instead of `body`. */
  readonly bytes?: Buffer;
}

export type Handler = (call: Call) => Answer | Promise<Answer>;
export type Handlers = Readonly<Record<string, Handler>>;

interface Parts {
  readonly world: World;
  readonly operation: Operation;
  readonly url: URL;
  readonly path: Readonly<Record<string, string>>;
  readonly token: Token | undefined;
  readonly accept: string;
  readonly authorization: string | undefined;
  readonly limits: RateLimits;
  readonly body: unknown;
}

/** One request that the description has accepted, as rules and handlers see it. */
export class Call {
  readonly world: World;
  readonly operation: Operation;
  readonly url: URL;
  readonly token: Token | undefined;
  readonly accept: string;
  /** The credential as it was sent: an app's own web token is no `Token`. */
  readonly authorization: string | undefined;
  readonly limits: RateLimits;
  readonly #path: Readonly<Record<string, string>>;
  /** Of the shape that the description has already checked; `{}` where none was sent. */
  readonly body: unknown;

  constructor(parts: Parts) {
    this.world = parts.world;
    this.operation = parts.operation;
    this.url = parts.url;
    this.token = parts.token;
    this.accept = parts.accept;
    this.authorization = parts.authorization;
    this.limits = parts.limits;
    this.#path = parts.path;
    this.body = parts.body ?? {};
  }

  param(name: string): string {
    return this.#path[name] ?? "";
  }

  number(name: string): number {
    return Number(this.#path[name]);
  }

  has(name: string): boolean {
    return this.#path[name] !== undefined;
  }

  query(name: string): string | undefined {
    return this.url.searchParams.get(name) ?? undefined;
  }

  get repository(): Repository {
    const found = this.world.repository(this.param("owner"), this.param("repo"));
    if (found === undefined) throw notFound();
    return found;
  }

  get issue(): Issue {
    const found = this.repository.issues.get(this.number("issue_number"));
    if (found === undefined) throw notFound();
    return found;
  }

  get pull(): Issue & { pull: NonNullable<Issue["pull"]> } {
    const found = this.repository.issues.get(this.number("pull_number"));
    if (found?.pull === undefined) throw notFound();
    return found as Issue & { pull: NonNullable<Issue["pull"]> };
  }

  /** The token that acts. Rules have refused anonymous writes before a handler asks. */
  get actor(): Token {
    if (this.token === undefined) throw notFound();
    return this.token;
  }
}
