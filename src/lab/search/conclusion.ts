import { isOutcome, outcomeOf } from "../evaluate/outcome.ts";
import type { Draft } from "../inputs/expression.ts";
import type { Kept, Kill, Oracle } from "../types/result.ts";
import { countCovers, smallCover } from "./cover.ts";
import { readingCost, type Entry } from "./entry.ts";
import type { Exploration, Parts } from "./exploration.ts";
import { isDetected, killMatrix } from "./matrix.ts";
import { shrink } from "./shrink.ts";
import { sourceOf } from "./trial.ts";

export interface Deadlines {
  /** Each is true once that part of the CPU time is used up. */
  readonly matrix: () => boolean;
  readonly shrink: () => boolean;
  readonly all: () => boolean;
}

/** From all inputs that killed something to the few that a reader gets. */
export class Conclusion {
  readonly #parts: Parts;
  readonly #exploration: Exploration;
  readonly #oracleOf: (entry: Entry) => Oracle;
  readonly #ids: readonly string[];

  constructor(
    parts: Parts,
    exploration: Exploration,
    ids: readonly string[],
    oracleOf: (entry: Entry) => Oracle,
  ) {
    this.#parts = parts;
    this.#exploration = exploration;
    this.#ids = ids;
    this.#oracleOf = oracleOf;
  }

  async kept(deadlines: Deadlines): Promise<Kept[]> {
    const { bench, ledger, realm } = this.#parts;
    const { entries, aside } = this.#exploration.corpus;
    const killers = [...entries, ...aside].filter(
      ({ kills, steady }) => kills.size > 0 && steady !== false,
    );
    const matrix = await killMatrix(killers, { bench, ledger, realm, outOfTime: deadlines.matrix });
    const chosen = smallCover(matrix, (entry) => this.#cost(entry));
    const short = await this.#shrunk(
      new Map(chosen.map((entry) => [entry, matrix.get(entry) ?? new Set()])),
      deadlines.shrink,
    );
    const steady = await this.#independentOfOrder([...short.keys()]);
    const rows = new Map(steady.map((entry) => [entry, short.get(entry) ?? new Set<number>()]));
    await this.#addStaticKills(rows);
    const last = smallCover(rows, (entry) => this.#cost(entry));
    return this.#proven(
      new Map(last.map((entry) => [entry, rows.get(entry) ?? new Set()])),
      deadlines.all,
    );
  }

  /** What somebody wrote down as an example makes the better test. */
  #cost(entry: Entry): number {
    const factor = this.#oracleOf(entry).kind === "recorded" ? 1 : 0.4;
    return (readingCost(entry.input) + 20) * factor;
  }

  async #shrunk(
    rows: Map<Entry, Set<number>>,
    outOfTime: () => boolean,
  ): Promise<Map<Entry, Set<number>>> {
    const { surface } = this.#parts;
    // The longest first: they gain most, should time run out.
    for (const entry of [...rows.keys()].sort(
      (left, right) => readingCost(right.input) - readingCost(left.input),
    )) {
      if (outOfTime()) break;
      if (this.#oracleOf(entry).kind === "spec") continue;
      const counts = countCovers([...rows.values()]);
      const needed = [...(rows.get(entry) ?? [])].filter((mutant) => counts.get(mutant) === 1);
      if (needed.length === 0) {
        rows.delete(entry);
        continue;
      }
      const smaller = await shrink(entry, surface.imports, (draft) =>
        outOfTime() ? Promise.resolve(undefined) : this.#stillKills(draft, entry, needed),
      );
      if (smaller === entry || !(await this.#confirmed(smaller, needed))) continue;
      const [row] = (
        await killMatrix([smaller], { ...this.#parts, outOfTime: () => false })
      ).values();
      rows.delete(entry);
      rows.set(smaller, new Set([...needed, ...(row ?? [])]));
    }
    return rows;
  }

  async #stillKills(
    draft: Draft,
    from: Entry,
    needed: readonly number[],
  ): Promise<Entry | undefined> {
    const { trials, doubts, killing, bench } = this.#parts;
    const { target } = from;
    const tried = await trials.attempt(
      draft,
      { target, calls: from.input.calls, origin: from.input.origin, again: true },
      () => true,
    );
    if ("rejection" in tried) return undefined;
    const { entry } = tried;
    if (!entry.isSayable) return undefined;
    const signatureOf = this.#exploration.generator.signature.bind(this.#exploration.generator);
    if (doubts.raise(draft, entry.input, entry.outcome, signatureOf, target)) return undefined;
    for (const mutant of needed) {
      if (this.#parts.ledger.isStatic[mutant]) {
        if ((await killing.proof(entry, mutant)) === undefined) return undefined;
        continue;
      }
      if (!entry.covered.includes(mutant) || !(await killing.suspects(entry, mutant)))
        return undefined;
      bench.leftBehind();
    }
    return entry;
  }

  async #confirmed(entry: Entry, needed: readonly number[]): Promise<boolean> {
    if (!(await this.#parts.killing.isSteady(entry))) return false;
    for (const mutant of needed) {
      if ((await this.#parts.killing.proof(entry, mutant)) === undefined) return false;
    }
    return true;
  }

  /** Tests of one file share one instance: in order and backwards, each has to give the same. */
  async #independentOfOrder(entries: readonly Entry[]): Promise<Entry[]> {
    const { bench } = this.#parts;
    const unsteady = new Set<Entry>();
    for (const order of [entries, [...entries].reverse()]) {
      const instance = bench.fresh();
      for (const entry of order) {
        if (unsteady.has(entry)) continue;
        const observed = await bench.run(entry.program, instance, { fuel: 1e6 });
        if (!isOutcome(observed, entry.outcome, true)) unsteady.add(entry);
      }
    }
    return entries.filter((entry) => !unsteady.has(entry));
  }

  /** A static mutant was tried until the first kill; which kept inputs kill it has to be known of all. */
  async #addStaticKills(rows: Map<Entry, Set<number>>): Promise<void> {
    const { ledger, killing, realm } = this.#parts;
    for (const mutant of ledger.statuses.keys()) {
      if (!ledger.isStatic[mutant] || !isDetected(ledger, mutant)) continue;
      realm.journal("");
      const suspects = await killing.suspectsOfStatic([...rows.keys()], mutant);
      for (const [entry, row] of rows) {
        if (suspects.has(entry) && (await killing.proof(entry, mutant)) !== undefined)
          row.add(mutant);
        else row.delete(mutant);
      }
    }
  }

  /** Only kills that a fresh instance shows are told; a mutant that is left without one lives again. */
  async #proven(
    rows: ReadonlyMap<Entry, ReadonlySet<number>>,
    outOfTime: () => boolean,
  ): Promise<Kept[]> {
    const { ledger, killing } = this.#parts;
    const counts = countCovers([...rows.values()]);
    const dead = new Set<number>();
    const kept: Kept[] = [];
    for (const [entry, row] of rows) {
      const kills: (Kill & { number: number })[] = [];
      for (const mutant of row) {
        this.#parts.realm.journal(sourceOf(entry.input));
        if (dead.has(mutant) && counts.get(mutant) !== 1 && outOfTime()) continue;
        const observed = await killing.proof(entry, mutant);
        const outcome = observed === undefined ? undefined : outcomeOf(observed);
        if (observed === undefined) continue;
        kills.push({
          number: mutant,
          mutant: this.#ids[mutant] ?? "",
          observed: outcome ?? { kind: "returned", value: { kind: "too-large" } },
        });
      }
      const unique = kills.filter(({ number }) => counts.get(number) === 1);
      if (unique.length === 0) continue;
      for (const { number } of kills) dead.add(number);
      kept.push({
        input: entry.input,
        expected: entry.outcome,
        oracle: this.#oracleOf(entry),
        kills: kills.map(({ mutant, observed }) => ({ mutant, observed })),
        uniqueKills: unique.map(({ mutant }) => mutant),
      });
    }
    for (const mutant of ledger.statuses.keys())
      if (isDetected(ledger, mutant) && !dead.has(mutant)) ledger.revive(mutant);
    return kept;
  }
}
