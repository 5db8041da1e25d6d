import { all, unclear, type Formula, type Predicate } from "../formula/index.ts";
import type { Formats } from "../formats.ts";
import { Describer } from "../documented/describer.ts";
import type { Automaton } from "../language/derivative.ts";
import type { Languages } from "../language/languages.ts";
import { testNatively } from "../language/native-pattern.ts";
import { UnsupportedPattern } from "../language/pattern-syntax.ts";
import { languageOfPattern } from "../language/pattern.ts";
import type { Term } from "../language/term.ts";
import type { SchemaNode } from "../universe.ts";
import { applicatorKeywords } from "./applicators.ts";
import { arrayKeywords } from "./arrays.ts";
import { leadsBack } from "./in-place.ts";
import type { KeywordContext, KeywordFamily } from "./keyword.ts";
import { numberKeywords } from "./numbers.ts";
import { objectKeywords } from "./objects.ts";
import { stringKeywords } from "./strings.ts";
import { unevaluatedKeywords } from "./unevaluated.ts";
import { valueKeywords } from "./values.ts";

const families: readonly KeywordFamily[] = [
  valueKeywords,
  numberKeywords,
  stringKeywords,
  arrayKeywords,
  objectKeywords,
  applicatorKeywords,
];

/** Opens schemas: from the keywords of one schema object to its formula, once for each. */
export class Opener {
  readonly languages: Languages;
  readonly describer: Describer;
  readonly #formats: Formats | undefined;
  readonly #opened = new Map<SchemaNode, Formula>();
  readonly #patterns = new Map<string, Term | Predicate>();

  /** Without `formats` the keyword `format` is an annotation. */
  constructor(automaton: Automaton, formats: Formats | undefined) {
    this.languages = automaton.languages;
    this.describer = new Describer(automaton, (source) => this.#pattern(source));
    this.#formats = formats;
  }

  open(node: SchemaNode): Formula {
    const known = this.#opened.get(node);
    if (known !== undefined) return known;
    this.languages.budget.spend();
    const context = this.#contextOf(node);
    const opened = leadsBack(node)
      ? unclear("a reference leads back to itself without going into the value")
      : all([
          ...families.flatMap((family) => family(context)),
          ...unevaluatedKeywords(context, (other) => this.#contextOf(other)),
        ]);
    this.#opened.set(node, opened);
    return opened;
  }

  #contextOf(node: SchemaNode): KeywordContext {
    const formats = this.#formats;
    return {
      node,
      schema: node.schema,
      sub: (schema) => node.space.formulaOf(schema, node.document),
      pattern: (source) => this.#pattern(source),
      format: formats && ((name) => formats.formulaOf(name)),
    };
  }

  #pattern(source: string): Term | Predicate {
    const known = this.#patterns.get(source);
    if (known !== undefined) return known;
    const found = this.#readPattern(source);
    this.#patterns.set(source, found);
    return found;
  }

  #readPattern(source: string): Term | Predicate {
    try {
      return languageOfPattern(this.languages, source);
    } catch (error) {
      if (!(error instanceof UnsupportedPattern)) throw error;
      return irregular(source);
    }
  }
}

function irregular(source: string): Predicate {
  return {
    name: `pattern ${source}`,
    test: (text) => testNatively(source, text),
    samples: [],
    subsetOf: [],
  };
}
