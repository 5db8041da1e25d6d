import { Budget, LimitReached } from "../containment/budget.ts";
import { Automaton } from "../containment/language/derivative.ts";
import { Languages } from "../containment/language/languages.ts";
import { compilePattern, testNatively } from "../containment/language/native-pattern.ts";
import { UnsupportedPattern } from "../containment/language/pattern-syntax.ts";
import { languageOfPattern } from "../containment/language/pattern.ts";

export interface Matcher {
  /** Undefined where the answer would take too long, or the pattern is beyond automata. */
  readonly matches: (text: string) => boolean | undefined;
}

const known = new Map<string, Matcher>();
const maxKnown = 20_000;

/** Steps for one text: a count, so that the answer is the same everywhere. */
const maxSteps = 300_000;

/**
 * A pattern of a description, safe to run: JavaScript's own engine has it where it surely comes
 * back, else an automaton, which reads each character once. A pattern that is no regular
 * expression restricts nothing.
 */
export function matcher(source: string): Matcher {
  let found = known.get(source);
  if (found === undefined) {
    if (known.size >= maxKnown) known.clear();
    known.set(source, (found = create(source)));
  }
  return found;
}

function create(source: string): Matcher {
  if (compilePattern(source) === undefined) return { matches: () => true };
  let automatic: ((text: string) => boolean | undefined) | undefined;
  return {
    matches: (text) => testNatively(source, text) ?? (automatic ??= automaton(source))(text),
  };
}

function automaton(source: string): (text: string) => boolean | undefined {
  const budget = new Budget(maxSteps);
  const states = new Automaton(new Languages(budget));
  return (text) => {
    budget.refill();
    try {
      return states.matches(languageOfPattern(states.languages, source), text);
    } catch (error) {
      if (error instanceof LimitReached || error instanceof UnsupportedPattern) return undefined;
      throw error;
    }
  };
}
