import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { integerFormats, isIntegerFormat } from "../formats.ts";
import type { JsonValue } from "../json.ts";
import type { Languages } from "../language/languages.ts";
import { Automaton } from "../language/derivative.ts";
import { compilePattern, testNatively } from "../language/native-pattern.ts";
import { UnsupportedPattern } from "../language/pattern-syntax.ts";
import { languageOfPattern } from "../language/pattern.ts";
import { fromNumber, isMultipleOf } from "../number/rational.ts";
import type { SchemaNode } from "../universe.ts";
import { projected } from "./projection.ts";
import { callKeyword, unitOf } from "./unit.ts";

/** Ajv, set up to be exact and to come back: the second opinion on every witness. */
export class Validator {
  readonly #languages: Languages;
  readonly #formats: boolean;
  readonly #compiled = new Map<SchemaNode, (value: JsonValue) => boolean>();
  readonly #known = new Map<JsonValue, Map<SchemaNode, boolean>>();
  readonly #numbers = new Map<SchemaNode, number>();
  readonly #callees: SchemaNode[] = [];
  #ajv: Ajv2020 | undefined;

  constructor(languages: Languages, formats: boolean) {
    this.#languages = languages;
    this.#formats = formats;
  }

  /** Whether Ajv accepts the value; undefined where it cannot say. */
  accepts(node: SchemaNode, value: JsonValue): boolean | undefined {
    this.#known.clear();
    try {
      return this.#validate(node, value);
    } catch {
      return undefined;
    }
  }

  /** Remembered for one value, since a schema can be applied to a part along very many ways. */
  #validate(node: SchemaNode, part: JsonValue): boolean {
    const known = this.#known.get(part) ?? new Map<SchemaNode, boolean>();
    this.#known.set(part, known);
    const compiled = this.#compiled.get(node) ?? this.#compile(node);
    this.#compiled.set(node, compiled);
    const result = known.get(node) ?? compiled(part);
    known.set(node, result);
    return result;
  }

  #compile(node: SchemaNode): (value: JsonValue) => boolean {
    const { schema, connected } = unitOf(node, (callee) => this.#numberOf(callee));
    return connected
      ? (value) => this.#run(projected(node, value), value)
      : (this.#engine().compile(schema) as (value: JsonValue) => boolean);
  }

  #run(schema: object, value: JsonValue): boolean {
    const ajv = this.#engine();
    try {
      return ajv.compile(schema)(value);
    } finally {
      ajv.removeSchema(schema);
    }
  }

  #numberOf(node: SchemaNode): number {
    const number = this.#numbers.get(node) ?? this.#callees.push(node) - 1;
    this.#numbers.set(node, number);
    return number;
  }

  #engine(): Ajv2020 {
    this.#ajv ??= this.#build();
    return this.#ajv;
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
      messages: false,
      loopRequired: 8,
      loopEnum: 8,
      code: {
        optimize: false,
        regExp: Object.assign((source: string) => this.#tester(source), { code: "tester" }),
      },
    });
    ajv.removeKeyword("multipleOf");
    ajv.addKeyword({ keyword: "multipleOf", type: "number", validate: isExactMultiple });
    ajv.addKeyword({
      keyword: callKeyword,
      validate: (number: number, value: JsonValue) => {
        const callee = this.#callees[number];
        return callee !== undefined && this.#validate(callee, value);
      },
    });
    if (this.#formats) addFormats.default(ajv);
    for (const [name, bounds] of Object.entries(integerFormats)) {
      const validate = (value: number) => isIntegerFormat(bounds, value);
      ajv.addFormat(name, { type: "number", validate });
    }
    return ajv;
  }

  /** JavaScript's own engine where it surely comes back, else our automaton. */
  #tester(source: string) {
    const languages = this.#languages;
    if (compilePattern(source) === undefined) throw new Error(`not a pattern: ${source}`);
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
