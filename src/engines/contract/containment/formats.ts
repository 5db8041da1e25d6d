import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { all, fact, isNotOfKind, any, type Formula, type Predicate } from "./formula/index.ts";
import { integer } from "./keywords/values.ts";
import { atLeast, atMost } from "./keywords/numbers.ts";
import type { Languages } from "./language/languages.ts";
import { languageOfPattern } from "./language/pattern.ts";
import { fromNumber } from "./number/rational.ts";

type StringTest = (text: string) => boolean;

/**
 * Integer formats of OpenAPI and its registry: least and greatest value. Of 64 bits only the sign
 * counts: beyond 2^53 numbers in JSON are not exact (RFC 8259, 6), so that nothing tells a value
 * just outside from one inside.
 */
export const integerFormats: Readonly<Record<string, readonly [number, number]>> = {
  int8: [-(2 ** 7), 2 ** 7 - 1],
  uint8: [0, 2 ** 8 - 1],
  int16: [-(2 ** 15), 2 ** 15 - 1],
  uint16: [0, 2 ** 16 - 1],
  int32: [-(2 ** 31), 2 ** 31 - 1],
  uint32: [0, 2 ** 32 - 1],
  int64: [-Infinity, Infinity],
  uint64: [0, Infinity],
};

/** Formats that say how to show or store a value, and refuse none. */
const unrestricted = new Set(["float", "double", "decimal", "password", "binary"]);

/** Formats whose test is a regular expression that an automaton of modest size decides. */
const regular = new Set([
  "duration",
  "email",
  "hostname",
  "ipv4",
  "ipv6",
  "uuid",
  "json-pointer",
  "json-pointer-uri-fragment",
  "relative-json-pointer",
]);

/** The tests are regular expressions that can take more than linear time. */
const longestTested = 2000;

interface KnownFormat {
  readonly samples: readonly string[];
  /** A pattern that every member matches. */
  readonly within?: string;
  readonly subsetOf?: readonly string[];
}

const date = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;
const time = String.raw`\d{2}:\d{2}:\d{2}(\.\d+)?([zZ]|[+-]\d{2}(:?\d{2})?)`;

const known: Readonly<Record<string, KnownFormat>> = {
  date: { samples: ["2000-01-01", "2000-01-02", "1999-12-31"], within: `^${date}$` },
  time: { samples: ["00:00:00Z", "00:00:01Z", "12:00:00.5+01:00"], within: `^${time}$` },
  "date-time": {
    samples: ["2000-01-01T00:00:00Z", "2000-01-02T00:00:00Z", "2000-01-01T00:00:00.5+01:00"],
    within: String.raw`^${date}[tT\s]${time}$`,
  },
  uri: {
    samples: ["a:/", "https://example.com/", "https://example.com/a?b=c#d", "urn:a:b"],
    subsetOf: ["uri-reference", "iri", "iri-reference"],
  },
  "uri-reference": { samples: ["", "/a", "https://example.com/"], subsetOf: ["iri-reference"] },
  "uri-template": { samples: ["", "/a/{b}"] },
  iri: { samples: [], subsetOf: ["iri-reference"] },
  regex: { samples: ["", "^a$"] },
  byte: { samples: ["", "YQ==", "YWJj"] },
};

/** `format` as assertion: exact sets where we have them, else named sets with what is known. */
export class Formats {
  readonly #languages: Languages;
  readonly #formulas = new Map<string, Formula>();

  constructor(languages: Languages) {
    this.#languages = languages;
  }

  formulaOf(name: string): Formula {
    const formula = this.#formulas.get(name) ?? this.#make(name);
    this.#formulas.set(name, formula);
    return formula;
  }

  #make(name: string): Formula {
    if (unrestricted.has(name)) return all([]);
    const bounds = Object.hasOwn(integerFormats, name) ? integerFormats[name] : undefined;
    if (bounds !== undefined)
      return any([isNotOfKind("number"), all([integer(), ...between(bounds)])]);
    const test = testOf(name);
    if (test instanceof RegExp && regular.has(name)) {
      const term = languageOfPattern(this.#languages, test.source, test.ignoreCase);
      return fact({ kind: "string", fact: "language", term, holds: true });
    }
    const predicate = this.#predicate(name, test);
    return fact({ kind: "string", fact: "predicate", predicate, holds: true });
  }

  #predicate(name: string, test: RegExp | StringTest | undefined): Predicate {
    const about = Object.hasOwn(known, name) ? known[name] : undefined;
    const within = about?.within;
    return {
      name: `format ${name}`,
      test: (text) => (text.length > longestTested ? undefined : testWith(test, text)),
      samples: about?.samples ?? [],
      subsetOf: (about?.subsetOf ?? []).map((other) => `format ${other}`),
      ...(within === undefined ? {} : { within: languageOfPattern(this.#languages, within) }),
    };
  }
}

function testWith(test: RegExp | StringTest | undefined, text: string): boolean | undefined {
  return test instanceof RegExp ? test.test(text) : test?.(text);
}

function between([low, high]: readonly [number, number]): readonly Formula[] {
  const [least, most] = [fromNumber(low), fromNumber(high)];
  return [
    ...(least === undefined ? [] : [atLeast({ value: least, open: false })]),
    ...(most === undefined ? [] : [atMost({ value: most, open: false })]),
  ];
}

/** Whether a number is of an integer format. */
export function isIntegerFormat([low, high]: readonly [number, number], value: number): boolean {
  return Number.isInteger(value) && value >= low && value <= high;
}

let validators: Ajv2020 | undefined;

function testOf(name: string): RegExp | StringTest | undefined {
  if (validators === undefined) {
    validators = new Ajv2020({ meta: false, logger: false });
    addFormats.default(validators);
  }
  const { formats } = validators;
  const found: unknown = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (found instanceof RegExp) return found;
  if (typeof found === "function") return found as StringTest;
  const test: unknown = (found as { readonly validate?: unknown } | undefined)?.validate;
  return typeof test === "function" ? (test as StringTest) : undefined;
}
