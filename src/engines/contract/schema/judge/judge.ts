import { Ajv2020, type ErrorObject, type Format, type ValidateFunction } from "ajv/dist/2020.js";
import * as formats from "ajv-formats";
import { matcher } from "../../pattern/matcher.ts";
import type { Schema } from "../../lift/schema.ts";
import type { Resolve } from "../expand.ts";
import { numberFormats } from "./formats.ts";
import { undescribed } from "./described.ts";
import { reasonOf, undescribedError } from "./errors.ts";
import { standalone } from "./standalone.ts";

/**
 * `open` is the schema as it stands. `documented` takes an object with documented properties to
 * have no others, also where the schema does not forbid them.
 */
export type Reading = "open" | "documented";

/** Ajv's answer about one value: valid, not valid and why, or no answer and why. */
export type Verdict =
  | { readonly kind: "accepted" }
  | { readonly kind: "refused"; readonly reason: string; readonly errors: readonly ErrorObject[] }
  | { readonly kind: "unknown"; readonly reason: string };

export interface Judge {
  check(schemas: readonly Schema[], value: unknown, reading?: Reading): Verdict;
  /** All that is wrong with a value, where `check` ends at the first error. */
  errors(schemas: readonly Schema[], value: unknown, reading?: Reading): readonly ErrorObject[];
}

/** Compiled validators that are kept. */
const maxCompiled = 300;

/**
 * Work that one judge does in a comparison. Schemas count each time; the square is there because
 * Ajv and V8 take that long with hundreds of alternatives.
 */
const defaultWork = 300_000;

class Unanswerable extends Error {}

/** With `maxWork` done it answers "unknown"; a server, which goes on, gives it no end. */
export function createJudge(resolve: Resolve, maxWork = defaultWork): Judge {
  return new AjvJudge(resolve, maxWork);
}

class AjvJudge implements Judge {
  readonly #resolve: Resolve;
  readonly #ajv = createAjv();
  readonly #compiled = new Map<string, ValidateFunction>();
  #thorough: Ajv2020 | undefined;
  #left: number;

  constructor(resolve: Resolve, maxWork: number) {
    this.#resolve = resolve;
    this.#left = maxWork;
  }

  check(schemas: readonly Schema[], value: unknown, reading: Reading = "open"): Verdict {
    try {
      const validate = this.#validatorFor(schemas, value);
      if (!validate(value)) {
        const errors = validate.errors ?? [];
        return { kind: "refused", reason: reasonOf(errors), errors };
      }
      if (reading === "open") return { kind: "accepted" };
      const [error] = this.#undescribed(schemas, value);
      if (error === undefined) return { kind: "accepted" };
      return { kind: "refused", reason: reasonOf([error]), errors: [error] };
    } catch (error) {
      if (error instanceof Unanswerable) return { kind: "unknown", reason: error.message };
      const reason = error instanceof RangeError ? "it nests too deep" : String(error);
      return { kind: "unknown", reason: `Ajv cannot read the schema: ${reason}` };
    }
  }

  errors(schemas: readonly Schema[], value: unknown, reading: Reading = "open") {
    try {
      this.#thorough ??= createAjv(true);
      const { document, size } = standalone(this.#resolve, schemas, value);
      this.#spend(size);
      const validate = this.#thorough.compile(document);
      this.#thorough.removeSchema(document);
      if (!validate(value)) return validate.errors ?? [];
      return reading === "open" ? [] : [...this.#undescribed(schemas, value)];
    } catch {
      return [];
    }
  }

  *#undescribed(schemas: readonly Schema[], value: unknown): Generator<ErrorObject> {
    const accepts = (schema: Schema, part: unknown) => this.#validatorFor([schema], part)(part);
    const found = undescribed({ resolve: this.#resolve, accepts }, schemas, value);
    for (const one of found) yield undescribedError(one);
  }

  #validatorFor(schemas: readonly Schema[], value: unknown): ValidateFunction {
    this.#spend(0);
    const { document, size } = standalone(this.#resolve, schemas, value);
    this.#spend(size);
    const key = JSON.stringify(document);
    const known = this.#compiled.get(key);
    if (known !== undefined) return known;
    this.#spend(size ** 2 / 50);
    if (this.#compiled.size >= maxCompiled) this.#compiled.clear();
    const validate = this.#ajv.compile(document);
    this.#ajv.removeSchema(document);
    this.#compiled.set(key, validate);
    return validate;
  }

  #spend(work: number): void {
    this.#left -= work;
    if (this.#left >= 0) return;
    throw new Unanswerable("this run has tried as many examples as it may");
  }
}

function createAjv(allErrors = false): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors,
    strict: false,
    meta: false,
    validateSchema: false,
    addUsedSchema: false,
    ownProperties: true,
    unicodeRegExp: true,
    multipleOfPrecision: 9,
    messages: true,
    logger: false,
    code: { optimize: false, regExp: Object.assign(boundedRegExp, { code: "boundedRegExp" }) },
  });
  formats.default.default(ajv);
  for (const [name, format] of Object.entries(numberFormats)) ajv.addFormat(name, format as Format);
  return ajv;
}

function boundedRegExp(source: string) {
  const { matches } = matcher(source);
  return {
    source,
    // Ajv keeps compiled patterns by this text, so it must differ where they do.
    toString: () => `/${source}/`,
    test(text: string): boolean {
      const answer = matches(text);
      if (answer !== undefined) return answer;
      throw new Unanswerable(`the pattern \`${source}\` could take too long on this text`);
    },
  };
}
