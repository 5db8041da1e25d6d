import type { Dice } from "../inputs/random.ts";
import type { Target } from "../inputs/surface.ts";
import type { Entry } from "./entry.ts";
import type { Ledger } from "./ledger.ts";

const perSignature = 3;
const perMutant = 10;
const mostEntries = 6000;
const mostAside = 4000;

/** Inputs worth building upon, found by what they reach. */
export class Corpus {
  readonly entries: Entry[] = [];
  /**
   * Inputs that took a known way to a new result. Which mutants are active while the module loads
   * tells no coverage, so that those are tried on these as well.
   */
  readonly aside: Entry[] = [];
  readonly #outcomes = new Set<string>();
  readonly #signatures = new Map<string, number>();
  readonly #reaching = new Map<number, Entry[]>();
  readonly #gains = new Map<Target, { gain: number; tries: number }>();
  readonly #ledger: Ledger;
  readonly #dice: Dice;

  constructor(ledger: Ledger, dice: Dice) {
    this.#ledger = ledger;
    this.#dice = dice;
  }

  /** How often an input of that target took the same way through the code before. */
  familiarity(entry: Entry): number {
    return this.#signatures.get(signature(entry)) ?? 0;
  }

  consider(entry: Entry, news: number): void {
    const key = signature(entry);
    const before = this.#signatures.get(key) ?? 0;
    this.#signatures.set(key, before + 1);
    this.#credit(entry.target, entry.kills.size + news);
    const isWelcome = entry.kills.size > 0 || news > 0 || before < perSignature;
    if (!isWelcome || (this.entries.length >= mostEntries && entry.kills.size === 0)) {
      this.#putAside(entry);
      return;
    }
    this.entries.push(entry);
    for (const mutant of entry.covered) {
      if (!this.#ledger.isAlive(mutant)) continue;
      const known = this.#reaching.get(mutant) ?? [];
      if (known.length < perMutant) known.push(entry);
      else known[this.#dice.below(perMutant)] = entry;
      this.#reaching.set(mutant, known);
    }
  }

  #putAside(entry: Entry): void {
    if (!entry.isSayable || this.aside.length >= mostAside) return;
    const key = `${entry.target?.name ?? ""} ${JSON.stringify(entry.outcome)}`;
    if (this.#outcomes.has(key)) return;
    this.#outcomes.add(key);
    this.aside.push(entry);
  }

  /** An input to vary: mostly one that reaches a mutant that is still alive. */
  parent(): Entry | undefined {
    if (this.#dice.chance(0.7)) {
      const living = [...this.#reaching.keys()];
      for (let attempt = 0; attempt < 8; attempt += 1) {
        const mutant = this.#dice.pick(living);
        if (mutant === undefined) break;
        if (this.#ledger.isAlive(mutant)) return this.#dice.pick(this.#reaching.get(mutant) ?? []);
        this.#reaching.delete(mutant);
      }
    }
    const recent =
      this.entries.length > 200 && this.#dice.chance(0.5) ? this.entries.slice(-200) : this.entries;
    return this.#dice.pick(recent);
  }

  others(): Entry[] {
    return Array.from({ length: 2 }, () => this.#dice.pick(this.entries)).filter(
      (entry) => entry !== undefined,
    );
  }

  /** A target to call anew: those that brought something lately, and those hardly tried. */
  target(targets: readonly Target[]): Target | undefined {
    const chosen = this.#dice.weighted(targets, (target) => {
      const { gain, tries } = this.#gains.get(target) ?? { gain: 0, tries: 0 };
      return (gain + 2) / (tries + 4);
    });
    if (chosen !== undefined) this.#credit(chosen, 0, 1);
    return chosen;
  }

  #credit(target: Target | undefined, gain: number, tries = 0): void {
    if (target === undefined) return;
    const known = this.#gains.get(target) ?? { gain: 0, tries: 0 };
    // Old successes fade, so that effort moves on.
    const fade = tries > 0 ? 0.98 : 1;
    this.#gains.set(target, { gain: known.gain * fade + gain, tries: known.tries * fade + tries });
  }
}

/** The way through the code: which mutants were reached, in which order first. */
function signature({ covered, target, outcome }: Entry): string {
  let hash = 17;
  for (const mutant of covered) hash = (Math.imul(hash, 31) + mutant) | 0;
  return `${target?.name ?? ""}:${outcome.kind}:${covered.length}:${hash}`;
}
