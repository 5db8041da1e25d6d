import { LimitReached } from "../budget.ts";
import type { Formula } from "../formula/index.ts";
import { maskOf } from "../json.ts";
import type { Opener } from "../keywords/opener.ts";
import { anyCodePoint } from "./code-points.ts";
import { UnsupportedPattern } from "./pattern-syntax.ts";
import type { Term } from "./term.ts";

const longestCounted = 2000;
const deepest = 100;

/**
 * The strings that a formula accepts, as one regular language: what `propertyNames` says about
 * names. Throws UnsupportedPattern where the formula is not regular or is unclear.
 */
export function languageOfFormula(opener: Opener, it: Formula, depth = 0): Term {
  const { languages } = opener;
  if (depth > deepest) throw new LimitReached("schemas nested too deeply");
  const inner = (part: Formula) => languageOfFormula(opener, part, depth + 1);
  const among = (holds: boolean, term: Term) => (holds ? term : languages.not(term));
  switch (it.op) {
    case "always":
      return languages.everything;
    case "never":
      return languages.nothing;
    case "schema":
      return among(it.holds, inner(opener.open(it.node)));
    case "documented":
      return among(it.holds, inner(opener.describer.open(it.place)));
    case "all":
      return languages.both(it.parts.map(inner));
    case "any":
      return languages.either(it.parts.map(inner));
    case "kinds":
      return (it.mask & maskOf("string")) === 0 ? languages.nothing : languages.everything;
    case "among": {
      const texts = [...it.values.values()].filter((value) => typeof value === "string");
      return among(it.holds, languages.either(texts.map((text) => languages.literal(text))));
    }
    case "atMostOne":
      return languages.not(pairs(opener, it.parts.map(inner)));
    case "atLeastTwo":
      return pairs(opener, it.parts.map(inner));
    case "fact":
      return it.fact.kind === "string" ? ofFact(opener, it.fact) : languages.everything;
    case "unclear":
      throw new UnsupportedPattern(it.reason);
  }
}

function pairs({ languages }: Opener, terms: readonly Term[]): Term {
  return languages.either(
    terms.map((term, index) => languages.both([term, languages.either(terms.slice(index + 1))])),
  );
}

function ofFact(opener: Opener, it: Extract<Formula, { op: "fact" }>["fact"]): Term {
  const { languages } = opener;
  if (it.fact === "language") return it.holds ? it.term : languages.not(it.term);
  if (it.fact !== "length") throw new UnsupportedPattern("a set of names that is not regular");
  if (it.min > longestCounted || (it.max > longestCounted && it.max < Infinity)) {
    throw new UnsupportedPattern("a very large bound on the length of names");
  }
  return languages.repeat(languages.chars(anyCodePoint), it.min, it.max);
}
