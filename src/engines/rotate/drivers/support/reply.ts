import { Failure } from "../../../../model/index.ts";
import type { HttpAnswer } from "../../../../ports/index.ts";
import type { CallNames } from "./failures.ts";

/** What an answer holds. Throws a Failure where it is no JSON; its text is not repeated. */
export function jsonOf(call: CallNames, { body }: HttpAnswer): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    throw unreadable(call, "It is not JSON.");
  }
}

/** Text at a JSON pointer (RFC 6901), numbers as they are written. Throws a Failure where none is. */
export function textAt(call: CallNames, data: unknown, pointer: string): string {
  const found = at(data, pointer);
  if (typeof found === "string" && found !== "") return found;
  if (typeof found === "number") return String(found);
  throw unreadable(call, `There is no text at \`${pointer}\`.`);
}

export function listAt(call: CallNames, data: unknown, pointer: string): readonly unknown[] {
  const found = at(data, pointer);
  if (Array.isArray(found)) return found;
  throw unreadable(call, `There is no list at \`${pointer}\`.`);
}

export function at(data: unknown, pointer: string): unknown {
  const steps = pointer.split("/").slice(1);
  return steps.reduce<unknown>((value, step) => {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Readonly<Record<string, unknown>>)[key];
  }, data);
}

function unreadable({ provider, aim, method, url }: CallNames, why: string): Failure {
  return new Failure({
    code: "rotation-provider-reply",
    what: `The answer of ${provider} cannot be read`,
    where: `${method} ${url.split(/[?#]/)[0] ?? ""}, asked to ${aim}`,
    why,
    fix: "check the address in the settings; an error page in place of an API is the usual cause.",
  });
}
