import type { ValidateFunction } from "ajv/dist/2020.js";
import type { AnswerSchema } from "../ports/index.ts";

export type Checked =
  | { readonly kind: "fits"; readonly value: unknown }
  /** In words for the model, which gets one more try. */
  | { readonly kind: "misfit"; readonly why: string };

/** Nobody writes answers of this size; a provider gone wrong might. */
const mostCharacters = 2_000_000;

const compiled = new WeakMap<AnswerSchema, ValidateFunction>();

/** An answer's text against the schema, since no provider's own promise is enough. */
export async function checkAnswer(text: string, schema: AnswerSchema): Promise<Checked> {
  if (text.length > mostCharacters) return { kind: "misfit", why: "It is far too long." };
  const parsed = parse(text);
  if (parsed === undefined) return { kind: "misfit", why: "It is not JSON." };
  return checkValue(parsed.value, schema);
}

export async function checkValue(value: unknown, schema: AnswerSchema): Promise<Checked> {
  const validate = compiled.get(schema) ?? (await compile(schema));
  compiled.set(schema, validate);
  if (validate(value)) return { kind: "fits", value };
  const errors = (validate.errors ?? [])
    .slice(0, 5)
    .map(({ instancePath, message }) => `${instancePath || "the answer"} ${message ?? ""}`.trim());
  return { kind: "misfit", why: `${errors.join("; ")}.` };
}

async function compile(schema: AnswerSchema): Promise<ValidateFunction> {
  const { Ajv2020 } = await import("ajv/dist/2020.js");
  return new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
}

/** Models like to put JSON between fences, or a sentence around it. */
function parse(text: string): { readonly value: unknown } | undefined {
  const fenced = /^\s*```(?:json)?\s*\n([\s\S]*?)\n?\s*```\s*$/.exec(text)?.[1];
  const object = text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1);
  for (const candidate of [text, fenced, object]) {
    if (candidate === undefined || candidate === "") continue;
    try {
      return { value: JSON.parse(candidate) };
    } catch {
      continue;
    }
  }
  return undefined;
}
