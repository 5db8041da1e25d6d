import { Failure } from "../../../../model/index.ts";
import type { Description, Element, Spot } from "../../document/description.ts";
import { isRecord, own } from "../../json.ts";
import { elementOf } from "../source.ts";

/** An answer that a description writes out. */
export interface Example {
  /** Undefined for the nameless `example`. */
  readonly name: string | undefined;
  readonly value: unknown;
  /** Why there is no value: its reference leads nowhere. */
  readonly lost?: string;
}

/** The examples of a media type, a parameter or a header, in the order in which they are described. */
export function examplesOf(description: Description, spot: Spot): Example[] {
  const element = elementOf(description, spot);
  const single = own(element.value, "example");
  const map = own(element.value, "examples");
  const named = Object.keys(isRecord(map) ? map : {}).flatMap((name) =>
    namedExample(description, element, name),
  );
  return single === undefined ? named : [{ name: undefined, value: single }, ...named];
}

/** `dataValue` and `serializedValue` are OpenAPI 3.2; `externalValue` is not fetched. */
function namedExample(description: Description, element: Element, name: string): Example[] {
  try {
    const example = description.child(element, "examples", name)?.value;
    const keys = ["value", "dataValue", "serializedValue"];
    const key = keys.find((one) => own(example, one) !== undefined);
    return key === undefined ? [] : [{ name, value: own(example, key) }];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [{ name, value: undefined, lost: error.facts.what }];
  }
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
