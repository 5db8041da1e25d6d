import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { integerFormats } from "../formats.ts";
import type { JsonValue } from "../json.ts";
import type { Languages } from "../language/languages.ts";
import { Automaton } from "../language/derivative.ts";
import { testNatively } from "../language/native-pattern.ts";
import { UnsupportedPattern } from "../language/pattern-syntax.ts";
import { languageOfPattern } from "../language/pattern.ts";
import { fromNumber, isMultipleOf } from "../number/rational.ts";
import type { SchemaNode } from "../universe.ts";
import { projected } from "./projection.ts";

/** Ajv, set up to be exact and to come back: the second opinion on every witness. */
export class Validator {
  readonly #languages: Languages;
  readonly #formats: boolean;
  #ajv: Ajv2020 | undefined;

  constructor(languages: Languages, formats: boolean) {
    this.#languages = languages;
    this.#formats = formats;
  }

  /** Whether Ajv accepts the value; undefined where it cannot say. */
  accepts(node: SchemaNode, value: JsonValue): boolean | undefined {
    const schema = projected(node, value);
    this.#ajv ??= this.#build();
    try {
      return this.#ajv.compile(schema)(value);
    } catch {
      return undefined;
    } finally {
      this.#ajv.removeSchema(schema);
    }
  }

  #build(): Ajv2020 {
    const ajv = new Ajv2020({
      strict: false,
      validateSchema: false,
      meta: false,
      addUsedSchema: false,
      logger: false,
      validateFormats: this.#formats,
      ownProperties: true,
      code: { regExp: Object.assign((source: string) => this.#tester(source), { code: "tester" }) },
    });
    ajv.removeKeyword("multipleOf");
    ajv.addKeyword({ keyword: "multipleOf", type: "number", validate: isExactMultiple });
    if (this.#formats) addFormats.default(ajv);
    for (const [name, [low, high]] of Object.entries(integerFormats)) {
      const validate = (value: number) =>
        Number.isInteger(value) && value >= low && (high >= 2 ** 63 ? value < high : value <= high);
      ajv.addFormat(name, { type: "number", validate });
    }
    return ajv;
  }

  /** JavaScript's own engine where it surely comes back, else our automaton. */
  #tester(source: string) {
    const languages = this.#languages;
    return {
      // Ajv tells compiled patterns apart by their text.
      toString: () => source,
      test(text: string): boolean {
        const native = testNatively(source, text);
        if (native !== undefined) return native;
        try {
          return new Automaton(languages).matches(languageOfPattern(languages, source), text);
        } catch (error) {
          if (error instanceof UnsupportedPattern) throw new Error(source, { cause: error });
          throw error;
        }
      },
    };
  }
}

function isExactMultiple(step: number, value: number): boolean {
  const [exactStep, exact] = [fromNumber(step), fromNumber(value)];
  return exactStep !== undefined && exact !== undefined && isMultipleOf(exact, exactStep);
}
