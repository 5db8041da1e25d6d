import { Unreachable } from "../budget.ts";
import type { Automaton } from "./derivative.ts";
import type { Term } from "./term.ts";

/** Lengths count code points, as JSON Schema does. */
export interface LengthWindow {
  readonly min: number;
  readonly max: number;
}

const mostSteps = 300_000;
const longestWord = 200_000;

interface Visit {
  readonly term: Term;
  readonly point: number;
  readonly before: Visit | undefined;
}

/**
 * The shortest word of the language within the window, or undefined when there is none.
 * Throws Unreachable when the automaton or the word would be too large.
 */
export function shortestWord(
  automaton: Automaton,
  term: Term,
  { min, max }: LengthWindow,
): string | undefined {
  if (min > max) return undefined;
  if (min > longestWord) {
    if (term.form === "nothing") return undefined;
    throw new Unreachable(`a string of ${min} characters would be needed`);
  }
  if (term === automaton.languages.everything) return "a".repeat(min);
  let layer: readonly Visit[] = [{ term, point: 0, before: undefined }];
  const seen = new Set<Term>();
  let steps = 0;
  for (let length = 0; layer.length > 0 && length <= max; length += 1) {
    // Below the window a state may come again: what counts there is the exact length.
    const closed = length >= min ? seen : new Set<Term>();
    const found = length >= min ? layer.find((visit) => visit.term.nullable) : undefined;
    if (found !== undefined) return spell(found);
    if (length >= min) for (const visit of layer) seen.add(visit.term);
    layer = nextLayer(automaton, layer, length + 1 >= min ? seen : closed);
    steps += layer.length;
    if (steps > mostSteps) throw new Unreachable("the automaton of a pattern is too large");
  }
  return undefined;
}

function nextLayer(automaton: Automaton, layer: readonly Visit[], closed: ReadonlySet<Term>) {
  const next = new Map<Term, Visit>();
  for (const before of layer) {
    for (const { point, next: term } of automaton.steps(before.term)) {
      if (closed.has(term) || next.has(term)) continue;
      next.set(term, { term, point, before });
    }
  }
  automaton.languages.budget.spend(Math.ceil(next.size / 16));
  return [...next.values()];
}

function spell(visit: Visit): string {
  const points: number[] = [];
  for (let at = visit; at.before !== undefined; at = at.before) points.push(at.point);
  return points
    .reverse()
    .map((point) => String.fromCodePoint(point))
    .join("");
}

export interface Words {
  readonly words: readonly string[];
  /** Whether these are all the words there are. */
  readonly complete: boolean;
}

/** Up to `count` words, the shortest first. */
export function someWords(automaton: Automaton, term: Term, count: number): Words {
  const { languages } = automaton;
  const words: string[] = [];
  while (words.length < count) {
    const found = languages.either(words.map((word) => languages.literal(word)));
    const others = languages.both([term, languages.not(found)]);
    const word = shortestWord(automaton, others, { min: 0, max: Infinity });
    if (word === undefined) return { words, complete: true };
    words.push(word);
  }
  return { words, complete: false };
}
