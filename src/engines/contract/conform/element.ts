import type { Description, Element, Spot } from "../document/description.ts";
import { valueAt } from "../document/pointer.ts";

/** A spot together with what stands there. */
export function elementAt(description: Description, { uri, pointer }: Spot): Element {
  return { uri, pointer, value: valueAt(description.documents.get(uri)?.value, pointer) };
}
