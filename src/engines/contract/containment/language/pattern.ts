import { anyCodePoint, withBothCases, type CodePoints } from "./code-points.ts";
import type { Languages } from "./languages.ts";
import { parsePattern } from "./pattern-parser.ts";
import { UnsupportedPattern, type PatternNode } from "./pattern-syntax.ts";
import type { Term } from "./term.ts";

/** Whether the position is still the start of the string, which decides `^`. */
type Context = "start" | "inside";

/** What may follow, as the language of the whole rest of the string. */
type Rest = (context: Context) => Term;

const mostRounds = 8;

/** Translates by continuation: each node is told the language of all that comes after it. */
class Translation {
  readonly languages: Languages;
  readonly #ignoreCase: boolean;

  constructor(languages: Languages, ignoreCase: boolean) {
    this.languages = languages;
    this.#ignoreCase = ignoreCase;
  }

  /** The strings in which the pattern is found somewhere. */
  search(node: PatternNode): Term {
    const { languages } = this;
    const rest: Rest = () => languages.everything;
    const skipped = languages.repeat(languages.chars(anyCodePoint), 1, Infinity);
    const later = languages.concat(skipped, this.follow(node, "inside", rest));
    return languages.either([this.follow(node, "start", rest), later]);
  }

  follow(node: PatternNode, context: Context, rest: Rest): Term {
    const { languages } = this;
    switch (node.type) {
      case "chars":
        return languages.concat(this.#chars(node.set), rest("inside"));
      case "start":
        return context === "start" ? rest(context) : languages.nothing;
      case "end":
        return languages.both([languages.empty, rest(context)]);
      case "choice": {
        const shared = once(rest);
        return languages.either(node.parts.map((part) => this.follow(part, context, shared)));
      }
      case "sequence":
        return node.parts.reduceRight<Rest>(
          (after, part) => once((here) => this.follow(part, here, after)),
          rest,
        )(context);
      case "ahead": {
        const found = this.follow(node.body, context, () => languages.everything);
        return languages.both([node.holds ? found : languages.not(found), rest(context)]);
      }
      case "repeat":
        return this.#repeat(node, context, rest);
    }
  }

  #chars(set: CodePoints): Term {
    return this.languages.chars(this.#ignoreCase ? withBothCases(set) : set);
  }

  #repeat(node: PatternNode & { type: "repeat" }, context: Context, rest: Rest): Term {
    const { languages } = this;
    const body = this.#plain(node.body);
    if (body === undefined) return this.#unroll(node, context, once(rest));
    const rounds = languages.repeat(body, node.min, node.max);
    const after = rest("inside");
    if (context === "inside" || rest(context) === after) return languages.concat(rounds, after);
    const consuming = languages.both([rounds, languages.not(languages.empty)]);
    const none = rounds.nullable ? rest(context) : languages.nothing;
    return languages.either([none, languages.concat(consuming, after)]);
  }

  /** A body that holds assertions cannot be a term of its own; few rounds can be written out. */
  #unroll(node: PatternNode & { type: "repeat" }, context: Context, rest: Rest): Term {
    if (node.max > mostRounds) throw new UnsupportedPattern("a repeated assertion");
    const after = (round: number): Rest =>
      once((here) => {
        const more = round < node.max ? this.follow(node.body, here, after(round + 1)) : undefined;
        if (round < node.min) return more ?? this.languages.nothing;
        return this.languages.either(more === undefined ? [rest(here)] : [rest(here), more]);
      });
    return after(0)(context);
  }

  /** The node's own language, undefined where it looks at its surroundings. */
  #plain(node: PatternNode): Term | undefined {
    return hasAssertion(node) ? undefined : this.follow(node, "inside", () => this.languages.empty);
  }
}

function hasAssertion(node: PatternNode): boolean {
  switch (node.type) {
    case "chars":
      return false;
    case "start":
    case "end":
    case "ahead":
      return true;
    case "repeat":
      return hasAssertion(node.body);
    default:
      return node.parts.some(hasAssertion);
  }
}

function once(rest: Rest): Rest {
  const known = new Map<Context, Term>();
  return (context) => {
    const term = known.get(context) ?? rest(context);
    known.set(context, term);
    return term;
  };
}

/** The strings that a `pattern` accepts; throws UnsupportedPattern (see parsePattern). */
export function languageOfPattern(languages: Languages, source: string, ignoreCase = false): Term {
  return new Translation(languages, ignoreCase).search(parsePattern(source));
}
