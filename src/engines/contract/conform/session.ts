import type { Operation } from "../api/model.ts";
import type { HttpAnswer, HttpRequest, HttpSilence } from "../../../ports/index.ts";
import type { Api } from "./api.ts";
import { freshened } from "./cases/bodies.ts";
import { type Draft, withCall } from "./cases/draft.ts";
import type { Call, Exchange, Refusal } from "./exchange.ts";
import { isSuccess } from "./exchange.ts";
import { parametersOf } from "./names.ts";
import type { Pool } from "./pool.ts";
import type { Credential } from "./security.ts";
import type { Target } from "./target.ts";
import { placeholder, secret, wire } from "./wire/wire.ts";

export interface Limits {
  /** Requests to one operation. */
  readonly perOperation: number;
  readonly secondsLeft: () => number;
}

interface Probe {
  readonly request: HttpRequest;
  readonly answer: HttpAnswer;
}

const maxRestarts = 5;
const probeSeconds = 5;

/** Sends requests to one app and remembers what came back. */
export class Session {
  readonly exchanges: Exchange[] = [];
  /** Operations that gave no answer, and why. */
  readonly silent = new Map<Operation, string>();
  readonly api: Api;
  readonly pool: Pool;
  readonly credentials: readonly Credential[];
  readonly limits: Limits;
  readonly #target: Target;
  readonly #prefix: string;
  readonly #sent = new Map<Operation, number>();
  readonly #probes = new Map<string, Probe>();
  readonly #late = new Set<Operation>();
  #restarts = 0;
  #gone = false;
  #round = 0;

  constructor(
    api: Api,
    pool: Pool,
    target: Target,
    prefix: string,
    credentials: readonly Credential[],
    limits: Limits,
  ) {
    this.api = api;
    this.pool = pool;
    this.#target = target;
    this.#prefix = prefix;
    this.credentials = credentials;
    this.limits = limits;
  }

  /** True while there is time and an app to ask. */
  get isOpen(): boolean {
    return !this.#gone && this.limits.secondsLeft() > 0;
  }

  left(operation: Operation): number {
    // One that kept us waiting will do so again.
    return this.isOpen && !this.#late.has(operation)
      ? this.limits.perOperation - (this.#sent.get(operation) ?? 0)
      : 0;
  }

  /** The same call with names that were not used yet; `except` is left as it is. */
  fresh(draft: Draft, except?: string): Draft {
    const { body } = draft.call;
    if (body === undefined) return draft;
    this.#round += 1;
    return withCall(draft, { body: freshened(this.api, body, this.#round, except) });
  }

  /** Undefined when nothing came back, or nothing could be sent any more. */
  async send(
    draft: Draft,
    refusal?: Refusal,
    limit: "within the limit" | "beyond the limit" = "within the limit",
  ): Promise<Exchange | undefined> {
    const { call, sources } = draft;
    const { operation } = call;
    const left = limit === "within the limit" ? this.left(operation) : this.isOpen ? 1 : 0;
    if (left <= 0) return undefined;
    const base = this.#target.origin + this.#prefix;
    const request = wire(this.api, base, call, secret);
    const shown = wire(this.api, this.#target.shownOrigin + this.#prefix, call, placeholder);
    if (request === undefined || shown === undefined) return undefined;
    this.#sent.set(operation, (this.#sent.get(operation) ?? 0) + 1);
    const known = {
      operation,
      request: shown,
      sources,
      ...(refusal === undefined ? {} : { refusal }),
    };
    const answer = await this.#target.send(request, this.limits.secondsLeft());
    if ("why" in answer) return this.#unanswered(known, answer);
    const exchange = { ...known, answer: this.#hide(answer) };
    this.exchanges.push(exchange);
    this.pool.learn(exchange, pathOf(call));
    const last = parametersOf(operation.path).at(-1);
    if (operation.method === "DELETE" && isSuccess(exchange) && last !== undefined) {
      this.pool.forget(operation.path, pathOf(call).get(last));
    }
    return exchange;
  }

  /** A request beside the description: to a path that nothing describes. Asked once only. */
  async probe(method: string, path: string): Promise<Probe | undefined> {
    const key = `${method} ${path}`;
    const known = this.#probes.get(key);
    if (known !== undefined) return known;
    const request = { method, url: this.#target.origin + path, headers: [] };
    const answer = await this.#target.send(request, probeSeconds);
    if ("why" in answer) return undefined;
    const probe = { request: { ...request, url: this.#target.shownOrigin + path }, answer };
    this.#probes.set(key, probe);
    return probe;
  }

  get prefix(): string {
    return this.#prefix;
  }

  /** An app that ended over a request is started again, and that it ended is kept. */
  async #unanswered(
    known: Omit<Exchange, "answer">,
    silence: HttpSilence,
  ): Promise<Exchange | undefined> {
    const crash = await this.#target.ended();
    if (crash === undefined) {
      this.silent.set(known.operation, silence.why);
      if (silence.late) this.#late.add(known.operation);
      return undefined;
    }
    const answer = { status: 0, headers: [], body: "", truncated: false };
    const exchange = { ...known, answer, crash };
    this.exchanges.push(exchange);
    this.pool.clear();
    this.#restarts += 1;
    this.#gone = this.#restarts > maxRestarts || !(await this.#target.restart());
    return exchange;
  }

  /** No secret of the user's stands in a report, whatever the app echoes. */
  #hide(answer: HttpAnswer): HttpAnswer {
    let { body, headers } = answer;
    for (const { value, variable } of this.credentials) {
      if (value.length < 4 || variable === undefined) continue;
      body = body.replaceAll(value, `$${variable}`);
      headers = headers.map(
        ([name, text]) => [name, text.replaceAll(value, `$${variable}`)] as const,
      );
    }
    return { ...answer, body, headers };
  }
}

export function pathOf({ arguments: given }: Call): Map<string, string | number> {
  return new Map(
    given.flatMap(({ parameter, value }) =>
      parameter.in === "path" && (typeof value === "string" || typeof value === "number")
        ? [[parameter.name, value] as const]
        : [],
    ),
  );
}
