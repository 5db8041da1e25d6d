import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import * as formats from "ajv-formats";
import { matcher } from "../../pattern/matcher.ts";
import type { Schema } from "../../lift/schema.ts";
import type { Resolve } from "../expand.ts";
import { type Reading, standalone } from "./standalone.ts";

/** Ajv's answer about one value: valid, not valid and why, or no answer and why. */
export type Verdict =
  | { readonly kind: "accepted" }
  | { readonly kind: "refused"; readonly reason: string; readonly errors: readonly ErrorObject[] }
  | { readonly kind: "unknown"; readonly reason: string };

export interface Judge {
  check(schemas: readonly Schema[], value: unknown, reading?: Reading): Verdict;
}

/** Compiled validators that are kept. */
const maxCompiled = 300;

class Unanswerable extends Error {}

export function createJudge(resolve: Resolve): Judge {
  const ajv = new Ajv2020({
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
  const compiled = new Map<string, ValidateFunction>();

  function validatorFor(schemas: readonly Schema[], value: unknown, reading: Reading) {
    const document = standalone(resolve, schemas, value, reading);
    const key = JSON.stringify(document);
    let validate = compiled.get(key);
    if (validate === undefined) {
      if (compiled.size >= maxCompiled) compiled.clear();
      validate = ajv.compile(document);
      ajv.removeSchema(document);
      compiled.set(key, validate);
    }
    return validate;
  }

  return {
    check(schemas, value, reading = "open") {
      try {
        const validate = validatorFor(schemas, value, reading);
        if (validate(value)) return { kind: "accepted" };
        const errors = validate.errors ?? [];
        return { kind: "refused", reason: reasonOf(errors), errors };
      } catch (error) {
        if (error instanceof Unanswerable) return { kind: "unknown", reason: error.message };
        const reason = error instanceof RangeError ? "it nests too deep" : String(error);
        return { kind: "unknown", reason: `Ajv cannot read the schema: ${reason}` };
      }
    },
  };
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

function reasonOf(errors: readonly ErrorObject[]): string {
  const texts = errors.slice(0, 3).map(({ instancePath, message, keyword, params }) => {
    const name =
      (params as Record<string, unknown>)["unevaluatedProperty"] ??
      (params as Record<string, unknown>)["additionalProperty"];
    const extra = name === undefined ? "" : ` (${JSON.stringify(name)})`;
    return `${instancePath === "" ? "the value" : instancePath} ${message ?? keyword}${extra}`;
  });
  return texts.join("; ");
}
