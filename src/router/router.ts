import { Failure, modelPriorities } from "../model/index.ts";
import {
  addCost,
  noCost,
  type Clock,
  type Completions,
  type Model,
  type ModelAnswer,
  type ModelCost,
  type ModelQuestion,
  type Records,
} from "../ports/index.ts";
import { attempt, type Attempt } from "./attempt.ts";
import { Breakers } from "./breaker.ts";
import { Ledger } from "./budget/ledger.ts";
import { cachePath, readCached, writeCached } from "./cache.ts";
import { findCandidates, inOrder, type Candidate, type Candidates } from "./candidates.ts";
import { checkValue } from "./check-answer.ts";
import { stalePrice } from "./prices/look-up.ts";
import type { Asker, RouterSettings } from "./settings.ts";

export interface RouterPorts {
  readonly completions: Completions;
  /** Shared by all runs of the repository. */
  readonly ledger: Records;
  readonly cache: Records;
  readonly clock: Clock;
  readonly pause: (seconds: number) => Promise<void>;
  /** Never the same twice, in any run. */
  readonly newId: () => string;
  readonly warn: (text: string) => void;
}

/** A rate limit is waited out where it ends within so many seconds and nobody else can answer. */
const mostPause = 30;
const rounds = 3;

/** One `Model` over all that the user named. Throws a Failure for names that can be none. */
export class Router implements Model {
  readonly #ports: RouterPorts;
  readonly #settings: RouterSettings;
  readonly #candidates: Candidates;
  readonly #breakers: Breakers;
  readonly #ledger: Ledger;
  #usedSeconds = 0;

  constructor(ports: RouterPorts, settings: RouterSettings, asker: Asker) {
    const { clock, completions } = ports;
    this.#ports = ports;
    this.#settings = settings;
    const hasKey = (names: readonly string[]) => completions.hasKey(names);
    this.#candidates = findCandidates(settings, hasKey, clock.now());
    this.#breakers = new Breakers(() => clock.seconds());
    const { newId, ledger: records } = ports;
    this.#ledger = new Ledger({ records, clock, limits: settings, asker, newId });
    for (const { name, price } of this.#candidates.usable) {
      const stale = stalePrice(name, price, clock.now());
      if (stale !== undefined) ports.warn(stale);
    }
  }

  async ask(question: ModelQuestion): Promise<ModelAnswer> {
    let cost = noCost;
    const spent = (more: ModelCost) => {
      cost = addCost(cost, more);
    };
    const { clock } = this.#ports;
    const began = clock.seconds();
    const deadline = began + this.#settings.seconds - this.#usedSeconds;
    try {
      const answer = await this.#answer({ question, spent, deadline });
      this.#announce();
      return { ...answer, cost };
    } catch (error) {
      // The ledger could not be had, or not in time: without it nothing is spent.
      if (error instanceof Failure) return { kind: "none", why: error.message, cost };
      throw error;
    } finally {
      this.#usedSeconds += clock.seconds() - began;
    }
  }

  /** What this run and this month have cost, and what the month will come to. */
  outlook() {
    return this.#ledger.outlook();
  }

  async #answer(asking: Asking): Promise<Found> {
    const { question } = asking;
    if (this.#settings.stop) return none("`model.stop` is set");
    if (this.#settings.use.length === 0) return none("no model is configured");
    const { level } = this.#settings;
    if (modelPriorities.indexOf(question.priority) < modelPriorities.indexOf(level)) {
      return none(
        `\`model.level\` is ${level}, and the question is of ${question.priority} priority`,
      );
    }
    const { usable, unusable } = this.#candidates;
    if (usable.length === 0) return none(unusable.join("; "));
    const rows = this.#settings.choose === "latency" ? await this.#ledger.rows() : [];
    const ordered = inOrder(usable, this.#settings, question, rows);
    return (await this.#fromCache(ordered, question)) ?? this.#askAll(ordered, asking);
  }

  async #fromCache(
    candidates: readonly Candidate[],
    question: ModelQuestion,
  ): Promise<Found | undefined> {
    for (const { name } of candidates) {
      const now = this.#ports.clock.now();
      const cached = await readCached(this.#ports.cache, cachePath(name, question), question, now);
      if (cached === undefined) continue;
      const checked = await checkValue(cached.value, question.schema);
      if (checked.kind === "misfit") continue;
      return { kind: "answer", value: checked.value, sources: cached.sources, from: "cache" };
    }
    return undefined;
  }

  async #askAll(candidates: readonly Candidate[], asking: Asking): Promise<Found> {
    const whys = new Map<Candidate, string>();
    let open = candidates;
    for (let round = 1; open.length > 0; round++) {
      for (const candidate of open) {
        if (this.#breakers.wait(candidate.host) > 0) continue;
        if (this.#left(asking) <= 0) return none("the time for model calls is over");
        const end = await this.#ask(candidate, asking);
        if (end.kind === "answer") return { ...end, from: candidate.name };
        // Asking somebody else would pay twice for one answer.
        if (end.kind === "lost") return none(`${candidate.name}: ${end.why}`);
        whys.set(candidate, `${candidate.name}: ${end.why}`);
        if (end.fault.of !== "host") open = open.filter((other) => other !== candidate);
      }
      if (round === rounds || !(await this.#waitForOne(open, round, asking))) break;
    }
    return none([...whys.values()].join("; ") || "every host is left alone for now");
  }

  async #ask(candidate: Candidate, { question, spent, deadline }: Asking): Promise<Attempt> {
    const { clock, completions } = this.#ports;
    const ports = { completions, ledger: this.#ledger, seconds: () => clock.seconds(), spent };
    const end = await attempt(ports, candidate, question, deadline);
    const { host, name } = candidate;
    if (end.kind === "answer") {
      this.#breakers.succeeded(host);
      await this.#remember(cachePath(name, question), end);
    } else if (end.kind === "lost") this.#breakers.failed(host);
    else if (end.fault.of === "host") this.#breakers.failed(host, end.fault.retryAfter);
    else if (end.fault.of === "account") this.#breakers.gone(host);
    return end;
  }

  /** An answer is worth having even where it cannot be kept. */
  async #remember(path: string, answer: Extract<Attempt, { kind: "answer" }>): Promise<void> {
    const { value, sources } = answer;
    try {
      const { cache, clock } = this.#ports;
      await writeCached(cache, path, { value, sources }, clock.now());
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.#ports.warn(`An answer could not be kept: ${error.message}`);
    }
  }

  /** False where nobody can be asked again soon. */
  async #waitForOne(
    candidates: readonly Candidate[],
    round: number,
    asking: Asking,
  ): Promise<boolean> {
    const waits = candidates.map(({ host }) => this.#breakers.wait(host));
    const soonest = Math.max(round, Math.min(...waits));
    if (soonest > mostPause || soonest >= this.#left(asking)) return false;
    await this.#ports.pause(soonest);
    return true;
  }

  #left({ deadline }: Asking): number {
    return deadline - this.#ports.clock.seconds();
  }

  #announce(): void {
    for (const share of this.#ledger.takeAnnouncements()) {
      const { usdPerMonth } = this.#settings;
      this.#ports.warn(`${share} % of this month's $${usdPerMonth} for models is used.`);
    }
  }
}

interface Asking {
  readonly question: ModelQuestion;
  readonly spent: (cost: ModelCost) => void;
  /** On the clock that never goes back, in seconds. */
  readonly deadline: number;
}

type Found =
  | Omit<Extract<ModelAnswer, { kind: "answer" }>, "cost">
  | Omit<Extract<ModelAnswer, { kind: "none" }>, "cost">;

function none(why: string): Found {
  return { kind: "none", why };
}
