import type { ErrorObject } from "ajv/dist/2020.js";
import { join } from "../../document/pointer.ts";
import type { Undescribed } from "./described.ts";

/** Errors that a reader is told of. */
const shown = 3;

/** A member that nothing describes, in the shape of Ajv's errors. */
export function undescribedError({ path, name }: Undescribed): ErrorObject {
  return {
    instancePath: path,
    schemaPath: "",
    keyword: "unevaluatedProperties",
    params: { unevaluatedProperty: name },
    message: "must NOT have properties that are not described",
  };
}

export function reasonOf(errors: readonly ErrorObject[]): string {
  const texts = errors.map((error) => {
    const { instancePath, message, keyword } = error;
    const other = param(error, "unevaluatedProperty") ?? param(error, "additionalProperty");
    const extra = other === undefined ? "" : ` (${JSON.stringify(other)})`;
    return `${instancePath === "" ? "the value" : instancePath} ${message ?? keyword}${extra}`;
  });
  return [...new Set(texts)].slice(0, shown).join("; ");
}

/**
 * The errors that are about one place of the value, nearest first: at the place or in it, else
 * about something around it. None where all are about other places.
 */
export function errorsAbout(
  place: readonly (string | number)[],
  errors: readonly ErrorObject[],
): readonly ErrorObject[] {
  const pointer = join("", ...place);
  const inside = errors.filter((error) => isWithin(pathOf(error), pointer));
  const around = errors.filter((error) => isWithin(pointer, pathOf(error)));
  return [...new Set([...inside, ...around])];
}

/** Where the mistake is: a member that is missing, or must not be, counts as a place of its own. */
function pathOf(error: ErrorObject): string {
  const names = ["missingProperty", "unevaluatedProperty", "additionalProperty", "propertyName"];
  const [name] = names.map((key) => param(error, key)).filter((one) => one !== undefined);
  return name === undefined ? error.instancePath : join(error.instancePath, name);
}

function param({ params }: ErrorObject, name: string): string | undefined {
  const value: unknown = (params as Record<string, unknown>)[name];
  return typeof value === "string" ? value : undefined;
}

function isWithin(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}/`);
}
