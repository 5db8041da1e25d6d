import { registerSchema, unregisterSchema, validate } from "@hyperjump/json-schema";
import "@hyperjump/json-schema/draft-04";
import "@hyperjump/json-schema/draft-07";
import "@hyperjump/json-schema/draft-2020-12";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Answer, Draft, JsonValue } from "../../src/engines/contract/containment/index.ts";

/**
 * Answers of the test-suite that we do not take as true, and why. They were derived by program
 * from a validation suite, and the derivation does not hold for these. None counts without the
 * validator below agreeing with us on the values in question.
 */
const disputes: readonly (readonly [id: RegExp, reason: string])[] = [
  [
    /\/(universal|unsatisfiable)\/(items|ref|dynamicRef|unevaluatedItems|unevaluatedProperties)\.json/,
    "the schema and its supposed negation are no complements: `type` and other keywords were left outside the `not`, or a reference or constant was renamed",
  ],
  [
    /\/(universal|unsatisfiable)\/(id|anchor)\.json/,
    "an identifier was renamed inside a constant, so the two sides hold different constants",
  ],
  [
    /\/nonvalid\/(ref|dynamicRef)\.json/,
    "a reference leads to the root, which got a `not`, or there is no `not` at all: the schema no longer says what it was derived from",
  ],
  [/\/optional\/unicode\.json/, String.raw`\w and \d are ASCII in ECMA-262, with the u flag too`],
  [/\/optional\/content\.json/, "content keywords are annotations"],
  [/\/optional\/zeroTerminatedFloats\.json/, "1.0 is 1 once JSON is read"],
];

const dialects: Readonly<Partial<Record<Draft, string>>> = {
  "draft-04": "http://json-schema.org/draft-04/schema#",
  "draft-07": "http://json-schema.org/draft-07/schema#",
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
};

/** The reason for another answer than the suite's, if a second validator bears it out. */
export async function disputed(
  id: string,
  draft: Draft,
  [sub, sup]: readonly [unknown, unknown],
  answer: Answer,
): Promise<string | undefined> {
  const reason = disputes.find(([pattern]) => pattern.test(id))?.[1];
  if (reason === undefined || answer.kind === "undecided") return undefined;
  if (answer.kind === "not-contained") {
    const { witness } = answer;
    const accepted = constantsOf(sub)?.includes(witness) ?? (await accepts(sub, draft, witness));
    return accepted && !(await accepts(sup, draft, witness)) ? reason : undefined;
  }
  const constants = constantsOf(sub);
  if (constants === undefined) return undefined;
  for (const value of constants) if (!(await accepts(sup, draft, value))) return undefined;
  return reason;
}

/** The values of `{const}`, or of an `anyOf` of such; `const` is no keyword of draft 4. */
function constantsOf(schema: unknown): readonly JsonValue[] | undefined {
  if (typeof schema !== "object" || schema === null) return undefined;
  if ("const" in schema) return [schema.const as JsonValue];
  if (!("anyOf" in schema) || !Array.isArray(schema.anyOf)) return undefined;
  const parts = schema.anyOf.map(constantsOf);
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

let asked = 0;

async function accepts(schema: unknown, draft: Draft, value: JsonValue): Promise<boolean> {
  if (holdsIdentifier(value)) return acceptedByAjv(schema, draft, value);
  asked += 1;
  const uri = `https://schemas.test/${asked}`;
  registerSchema(schema as never, uri, dialects[draft] ?? "");
  try {
    return (await validate(uri, value as never)).valid;
  } finally {
    unregisterSchema(uri);
  }
}

/** @hyperjump/json-schema takes an `$id` inside a constant for the schema's own. */
function holdsIdentifier(value: JsonValue): boolean {
  return /"(\$?id|\$anchor)":/.test(JSON.stringify(value));
}

/** Ajv has no draft 4; but for the name of `id` these schemas mean the same in draft 7. */
function acceptedByAjv(schema: unknown, draft: Draft, value: JsonValue): boolean {
  const ajv = draft === "2020-12" ? new Ajv2020({ strict: false }) : new Ajv({ strict: false });
  const read = (it: unknown): unknown =>
    JSON.parse(
      draft === "draft-04" ? JSON.stringify(it).replaceAll('"id":', '"$id":') : JSON.stringify(it),
    );
  return ajv.compile(read(schema) as object)(read(value));
}
