import { reach } from "./cost.ts";
import { parsePattern } from "./parse.ts";

export interface Matcher {
  /** Undefined when the text is longer than what this pattern can be trusted with. */
  readonly matches: (text: string) => boolean | undefined;
}

const known = new Map<string, Matcher>();
const maxKnown = 20_000;

/**
 * A pattern of a description, safe to run: one that could back-track gets only texts so short
 * that it cannot take long. A pattern that is no regular expression restricts nothing.
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
  const expression = compile(source);
  if (expression === undefined) return { matches: () => true };
  const longest = reach(parsePattern(source), source);
  return { matches: (text) => (text.length > longest ? undefined : expression.test(text)) };
}

/** JSON Schema asks for Unicode mode; descriptions written without it (`\-`) still work. */
function compile(source: string): RegExp | undefined {
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(source, flags);
    } catch {
      // Tried in the other mode, or no regular expression at all.
    }
  }
  return undefined;
}
