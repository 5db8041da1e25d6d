import { isObject, toText, type Json, type JsonObject } from "../language/json.ts";
import type { Scope } from "../language/expression.ts";
import { entries, evaluateToken, field, literal } from "../language/template.ts";
import type { TemplateToken } from "../language/packages.ts";

/**
 * The `inputs` context of a called or dispatched workflow: given values, checked against the
 * declared types, then defaults. An input without either reads as its type's empty value.
 * @throws Error with GitHub's words for an unknown, missing or wrongly typed input.
 */
export function callInputs(
  declared: TemplateToken | undefined,
  given: JsonObject,
  scope: Scope,
): JsonObject {
  const known = new Map(entries(declared));
  for (const name of Object.keys(given))
    if (!known.has(name))
      throw new Error(`Invalid input, ${name} is not defined in the referenced workflow.`);
  const result: JsonObject = {};
  for (const [name, body] of known) {
    const type = toText(literal(field(body, "type"))) || "string";
    const value = given[name];
    if (value !== undefined) {
      result[name] = typed(name, type, value, body);
      continue;
    }
    const byDefault = field(body, "default");
    if (byDefault === undefined && literal(field(body, "required")) === true)
      throw new Error(`Input ${name} is required, but not provided while calling.`);
    result[name] =
      byDefault === undefined
        ? emptyOf(type)
        : typed(name, type, evaluateToken(byDefault, scope), body);
  }
  return result;
}

function typed(name: string, type: string, value: Json, body: TemplateToken): Json {
  const refuse = (): never => {
    throw new Error(`Input ${name} must be of type ${type}, not '${toText(value)}'.`);
  };
  switch (type) {
    case "boolean":
      if (value === true || value === "true") return true;
      return value === false || value === "false" || value === "" ? false : refuse();
    case "number": {
      const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
      return typeof number === "number" && Number.isFinite(number) ? number : refuse();
    }
    case "choice": {
      const options = literal(field(body, "options"));
      return Array.isArray(options) && options.includes(value) ? value : refuse();
    }
    default:
      return isObject(value) || Array.isArray(value) ? refuse() : toText(value);
  }
}

function emptyOf(type: string): Json {
  if (type === "boolean") return false;
  return type === "number" ? 0 : "";
}
