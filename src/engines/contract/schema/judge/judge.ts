import { Ajv2020, type ErrorObject, type Format, type ValidateFunction } from "ajv/dist/2020.js";
import * as formats from "ajv-formats";
import { matcher } from "../../pattern/matcher.ts";
import type { Schema } from "../../lift/schema.ts";
import type { Resolve } from "../expand.ts";
import { numberFormats } from "./formats.ts";
import { undescribed } from "./described.ts";
import { reasonOf, undescribedError } from "./errors.ts";
import { plainlyRefuses } from "./plainly-refuses.ts";
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

/** A check ends at the first error, unless all that is wrong with the value is asked for. */
export type Extent = "first error" | "all errors";

export interface Judge {
  check(schemas: readonly Schema[], value: unknown, reading?: Reading, extent?: Extent): Verdict;
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
  readonly #engines: Readonly<Record<Extent, Engine>> = {
    "first error": new Engine(false),
    "all errors": new Engine(true),
  };
  #left: number;

  constructor(resolve: Resolve, maxWork: number) {
    this.#resolve = resolve;
    this.#left = maxWork;
  }

  check(
    schemas: readonly Schema[],
    value: unknown,
    reading: Reading = "open",
    extent: Extent = "first error",
  ): Verdict {
    const verdict = this.#check(schemas, value, reading, extent);
    // One keyword that cannot be answered does not undo what another has refused.
    return verdict.kind === "unknown" && extent === "all errors"
      ? this.#check(schemas, value, reading, "first error")
      : verdict;
  }

  #check(schemas: readonly Schema[], value: unknown, reading: Reading, extent: Extent): Verdict {
    try {
      const validate = this.#validatorFor(schemas, value, extent);
      const errors = validate(value) ? [] : (validate.errors ?? []);
      if (errors.length > 0) return { kind: "refused", reason: reasonOf(errors), errors };
      if (reading === "open") return { kind: "accepted" };
      const undocumented = this.#undescribed(schemas, value, extent);
      if (undocumented.length === 0) return { kind: "accepted" };
      return { kind: "refused", reason: reasonOf(undocumented), errors: undocumented };
    } catch (error) {
      if (error instanceof Unanswerable) return { kind: "unknown", reason: error.message };
      const reason = error instanceof RangeError ? "it nests too deep" : String(error);
      return { kind: "unknown", reason: `Ajv cannot read the schema: ${reason}` };
    }
  }

  #undescribed(schemas: readonly Schema[], value: unknown, extent: Extent): readonly ErrorObject[] {
    const accepts = (schema: Schema, part: unknown) =>
      !plainlyRefuses(this.#resolve, [schema], part) &&
      this.#validatorFor([schema], part, "first error")(part);
    const found = undescribed({ resolve: this.#resolve, accepts }, schemas, value);
    const errors: ErrorObject[] = [];
    for (const one of found) {
      errors.push(undescribedError(one));
      if (extent === "first error") break;
    }
    return errors;
  }

  #validatorFor(schemas: readonly Schema[], value: unknown, extent: Extent): ValidateFunction {
    this.#spend(0);
    const { document, size } = standalone(this.#resolve, schemas, value);
    this.#spend(size);
    return this.#engines[extent].compile(document, () => {
      this.#spend(size ** 2 / 50);
    });
  }

  #spend(work: number): void {
    this.#left -= work;
    if (this.#left >= 0) return;
    throw new Unanswerable("this run has tried as many examples as it may");
  }
}

/** Ajv with what it has compiled, found again by its text. */
class Engine {
  readonly #allErrors: boolean;
  readonly #compiled = new Map<string, ValidateFunction>();
  #ajv: Ajv2020 | undefined;

  constructor(allErrors: boolean) {
    this.#allErrors = allErrors;
  }

  /** `onNew` is told before anything is compiled. */
  compile(document: Record<string, unknown>, onNew: () => void): ValidateFunction {
    const key = JSON.stringify(document);
    const known = this.#compiled.get(key);
    if (known !== undefined) return known;
    onNew();
    this.#ajv ??= createAjv(this.#allErrors);
    if (this.#compiled.size >= maxCompiled) this.#compiled.clear();
    const validate = this.#ajv.compile(document);
    this.#ajv.removeSchema(document);
    this.#compiled.set(key, validate);
    return validate;
  }
}

function createAjv(allErrors: boolean): Ajv2020 {
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
