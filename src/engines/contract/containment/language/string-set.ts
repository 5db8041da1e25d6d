import type { Predicate, StringFact } from "../formula/index.ts";
import { none, some, unknown, type Outcome } from "../solve/outcome.ts";
import type { Automaton } from "./derivative.ts";
import type { Term } from "./term.ts";
import { shortestWord, someWords, type LengthWindow } from "./words.ts";

interface Claim {
  readonly predicate: Predicate;
  readonly holds: boolean;
}

interface StringSet {
  readonly window: LengthWindow;
  readonly term: Term;
  readonly claims: readonly Claim[];
}

const wordsTried = 40;

/** A string for which all facts hold and that is not excluded; the shortest where possible. */
export function findString(
  automaton: Automaton,
  facts: readonly StringFact[],
  excluded: readonly string[],
): Outcome {
  const set = gather(automaton, facts, excluded);
  if (set.window.min > set.window.max || contradict(set.claims)) return none;
  const word = shortestWord(automaton, set.term, set.window);
  if (word === undefined) return none;
  return set.claims.length === 0 ? some(word) : tryOut(automaton, set, word);
}

function gather(
  { languages }: Automaton,
  facts: readonly StringFact[],
  excluded: readonly string[],
): StringSet {
  let [min, max] = [0, Infinity];
  const claims = new Map<string, Claim>();
  const terms: Term[] = [];
  for (const it of facts) {
    if (it.fact === "length") [min, max] = [Math.max(min, it.min), Math.min(max, it.max)];
    else if (it.fact === "language") terms.push(it.holds ? it.term : languages.not(it.term));
    else {
      claims.set(`${it.holds}${it.predicate.name}`, it);
      if (it.holds && it.predicate.within !== undefined) terms.push(it.predicate.within);
    }
  }
  if (excluded.length > 0) {
    terms.push(languages.not(languages.either(excluded.map((text) => languages.literal(text)))));
  }
  return { window: { min, max }, term: languages.both(terms), claims: [...claims.values()] };
}

/** A name both claimed and denied, or claimed while a set that holds it is denied. */
function contradict(claims: readonly Claim[]): boolean {
  const denied = new Set(claims.filter((one) => !one.holds).map((one) => one.predicate.name));
  return claims.some(
    ({ holds, predicate }) =>
      holds && [predicate.name, ...predicate.subsetOf].some((name) => denied.has(name)),
  );
}

function tryOut(automaton: Automaton, set: StringSet, word: string): Outcome {
  const samples = set.claims.flatMap(({ predicate }) => predicate.samples);
  const first = firstFit(automaton, set, [...samples, word]);
  if (first.found === "some") return first;
  const second = firstFit(automaton, set, someWords(automaton, set.term, wordsTried).words);
  return second.found === "some" || !("candidate" in first) ? second : first;
}

function firstFit(
  automaton: Automaton,
  { term, window, claims }: StringSet,
  words: readonly string[],
): Outcome {
  let candidate: string | undefined;
  for (const text of words) {
    const { length } = Array.from(text);
    if (length < window.min || length > window.max || !automaton.matches(term, text)) continue;
    const tests = claims.map(({ predicate, holds }) => {
      const truth = predicate.test(text);
      return truth === undefined ? undefined : truth === holds;
    });
    if (tests.every((truth) => truth === true)) return some(text);
    if (!tests.includes(false)) candidate ??= text;
  }
  const names = claims.map(({ predicate }) => predicate.name).join(", ");
  return unknown(`cannot be worked out: ${names}`, candidate);
}
