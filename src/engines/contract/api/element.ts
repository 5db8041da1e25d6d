import type { Element, Spot } from "../document/description.ts";
import { join } from "../document/pointer.ts";
import { own } from "../json.ts";

/** A schema stays where it is used, so its own `$ref` is left for the comparison of schemas. */
export function memberOf(parent: Element, key: string): Element | undefined {
  const value = own(parent.value, key);
  if (value === undefined) return undefined;
  return { uri: parent.uri, pointer: join(parent.pointer, key), value };
}

export function keysOf(element: Element | undefined): string[] {
  const value = element?.value;
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
}

export function spotOf({ uri, pointer }: Element): Spot {
  return { uri, pointer };
}
