import type { Description, Element } from "../document/description.ts";
import { join, tokens } from "../document/pointer.ts";
import { own } from "../json.ts";
import { isWrapped } from "./keywords.ts";

/**
 * The `$ref` of a lifted schema: `#/pointer` within its document, `uri#/pointer` beyond. Where a
 * schema on the way was wrapped into `anyOf: [itself, null]`, the pointer goes through `anyOf/0`.
 */
export function referenceText(description: Description, from: string, target: Element): string {
  let value: unknown = description.documents.get(target.uri)?.value;
  let pointer = "";
  for (const token of tokens(target.pointer)) {
    if (isWrapped(value, description.dialect)) pointer = join(pointer, "anyOf", 0);
    value = own(value, token);
    pointer = join(pointer, token);
  }
  if (target.uri === from) return `#${pointer}`;
  return `${target.uri === "" ? description.path : target.uri}#${pointer}`;
}
