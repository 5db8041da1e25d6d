import { fullFormats } from "ajv-formats/dist/formats.js";
import { integerFormats, isIntegerFormat } from "../../containment/formats.ts";

type Check = (value: never) => boolean;

interface Definition {
  readonly type?: "string" | "number";
  readonly validate: Check | RegExp;
}

/** Formats that OpenAPI names and that hold for every value of their type. */
const unrestricted = new Set(["password", "binary", "float", "double"]);

/** Formats of integers that ajv-formats does not have, or has as any integer. */
export const numberFormats: Readonly<Record<string, Definition>> = Object.fromEntries(
  Object.entries(integerFormats).map(([name, bounds]) => [
    name,
    { type: "number", validate: (value: number) => isIntegerFormat(bounds, value) },
  ]),
);

/** True when `value` is of the format, or the format is unknown, or not for this type. */
export function isFormat(format: unknown, value: string | number): boolean {
  if (typeof format !== "string" || unrestricted.has(format)) return true;
  const definition = definitionOf(format);
  if (definition === undefined || (definition.type ?? "string") !== typeof value) return true;
  return definition.validate instanceof RegExp
    ? definition.validate.test(String(value))
    : definition.validate(value as never);
}

export function isKnownFormat(format: string): boolean {
  return definitionOf(format) !== undefined;
}

function definitionOf(format: string): Definition | undefined {
  if (Object.hasOwn(numberFormats, format)) return numberFormats[format];
  if (!Object.hasOwn(fullFormats, format)) return undefined;
  const known = fullFormats[format as keyof typeof fullFormats] as unknown;
  if (known instanceof RegExp || typeof known === "function") {
    return { validate: known as RegExp | Check };
  }
  return typeof known === "object" && known !== null ? (known as Definition) : undefined;
}
