import type { MediaType } from "../../api/model.ts";
import type { Description } from "../../document/description.ts";
import { isRecord, own } from "../../json.ts";
import { elementOf } from "../source.ts";

/** An answer that a description writes out. */
export interface Example {
  /** Undefined for the nameless `example`. */
  readonly name: string | undefined;
  readonly value: unknown;
}

/** The examples of a media type, in the order in which they are described. */
export function examplesOf(description: Description, media: MediaType): Example[] {
  const element = elementOf(description, media);
  const single = own(element.value, "example");
  const map = own(element.value, "examples");
  const named = Object.keys(isRecord(map) ? map : {}).flatMap((name) => {
    const example = description.child(element, "examples", name)?.value;
    // `dataValue` and `serializedValue` are OpenAPI 3.2; `externalValue` is not fetched.
    const value =
      own(example, "value") ?? own(example, "dataValue") ?? own(example, "serializedValue");
    return value === undefined && !isNull(example) ? [] : [{ name, value: value ?? null }];
  });
  return single === undefined ? named : [{ name: undefined, value: single }, ...named];
}

function isNull(example: unknown): boolean {
  return own(example, "value") === null || own(example, "dataValue") === null;
}

/** Descriptions often hold a JSON document as text where the document itself is meant. */
export function parsedText(value: unknown): unknown {
  if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return undefined;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}
