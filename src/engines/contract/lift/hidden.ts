import type { Description, Element } from "../document/description.ts";
import { join } from "../document/pointer.ts";
import { isRecord, own } from "../json.ts";

/** What a message leaves out: requests carry no `readOnly` property, responses no `writeOnly` one. */
export type View = "request" | "response";

/** The keyword that has a view leave a property out. */
export function hiddenBy(view: View): "readOnly" | "writeOnly" {
  return view === "request" ? "readOnly" : "writeOnly";
}

/** `allOf` and `$ref` followed from one schema in search of the flag. */
const maxDepth = 16;

/** Finds the properties that one view leaves out. */
export class Hidden {
  readonly #description: Description;
  readonly #flag: "readOnly" | "writeOnly";
  readonly #schemas = new Map<object, boolean>();
  readonly #names = new Map<object, ReadonlySet<string>>();

  constructor(description: Description, view: View) {
    this.#description = description;
    this.#flag = hiddenBy(view);
  }

  /** True when a property with this schema is left out. */
  isHidden(uri: string, schema: unknown, depth = 0): boolean {
    if (!isRecord(schema) || depth > maxDepth) return false;
    const known = this.#schemas.get(schema);
    if (known !== undefined) return known;
    // The answer for a cycle, where nothing on the way round says otherwise.
    this.#schemas.set(schema, false);
    const answer =
      schema[this.#flag] === true ||
      this.#behind({ uri, pointer: "", value: schema }).some((next) =>
        this.isHidden(next.uri, next.value, depth + 1),
      );
    this.#schemas.set(schema, answer);
    return answer;
  }

  /** Names that are left out of an object, as far as the schema and its `allOf` say. */
  namesIn(element: Element, depth = 0): ReadonlySet<string> {
    const names = new Set<string>();
    if (!isRecord(element.value) || depth > maxDepth) return names;
    const known = this.#names.get(element.value);
    if (known !== undefined) return known;
    this.#names.set(element.value, names);
    const properties = own(element.value, "properties");
    for (const [name, schema] of Object.entries(isRecord(properties) ? properties : {})) {
      if (this.isHidden(element.uri, schema)) names.add(name);
    }
    for (const next of this.#behind(element)) {
      for (const name of this.namesIn(next, depth + 1)) names.add(name);
    }
    return names;
  }

  /** The target of a `$ref` and the members of an `allOf`: they speak about the same value. */
  #behind({ uri, pointer, value }: Element): Element[] {
    const list = own(value, "allOf");
    const members = (Array.isArray(list) ? (list as unknown[]) : []).map((member, index) => ({
      uri,
      pointer: join(pointer, "allOf", index),
      value: member,
    }));
    const reference = own(value, "$ref");
    const target =
      typeof reference === "string" ? this.#description.target(uri, reference) : undefined;
    return target === undefined ? members : [...members, target];
  }
}
