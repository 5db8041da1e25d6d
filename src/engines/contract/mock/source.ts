import type { Description, Element, Spot } from "../document/description.ts";
import { valueAt } from "../document/pointer.ts";

/** What a description has written at a spot, for keywords that the API's model leaves out. */
export function valueOf(description: Description, { uri, pointer }: Spot): unknown {
  return valueAt(description.documents.get(uri)?.value, pointer);
}

export function elementOf(description: Description, { uri, pointer }: Spot): Element {
  return { uri, pointer, value: valueOf(description, { uri, pointer }) };
}
