import type { Description, Element } from "../document/description.ts";
import { isRecord, own } from "../json.ts";
import { join } from "../document/pointer.ts";

/** What a message leaves out: requests carry no `readOnly` property, responses no `writeOnly` one. */
export type View = "request" | "response";

const maxDepth = 16;

/** Says of a property's schema whether this view leaves the property out. */
export function hiddenIn(description: Description, view: View) {
  const flag = view === "request" ? "readOnly" : "writeOnly";
  const known = new Map<object, boolean>();
  const knownNames = new Map<object, ReadonlySet<string>>();

  function isHidden(uri: string, schema: unknown, depth = 0): boolean {
    if (!isRecord(schema) || depth > maxDepth) return false;
    const seen = known.get(schema);
    if (seen !== undefined) return seen;
    known.set(schema, false);
    const answer =
      schema[flag] === true ||
      throughReference(uri, schema, depth) ||
      throughAllOf(uri, schema, depth);
    known.set(schema, answer);
    return answer;
  }

  function throughReference(uri: string, schema: Record<string, unknown>, depth: number): boolean {
    if (typeof schema["$ref"] !== "string") return false;
    const target = description.target(uri, schema["$ref"]);
    return target !== undefined && isHidden(target.uri, target.value, depth + 1);
  }

  function throughAllOf(uri: string, schema: Record<string, unknown>, depth: number): boolean {
    const members = own(schema, "allOf");
    return Array.isArray(members) && members.some((member) => isHidden(uri, member, depth + 1));
  }

  /** Names that this view leaves out of an object, as far as the schema and its `allOf` say. */
  function hiddenNames(element: Element, depth = 0): ReadonlySet<string> {
    const names = new Set<string>();
    if (!isRecord(element.value) || depth > maxDepth) return names;
    const seen = knownNames.get(element.value);
    if (seen !== undefined) return seen;
    knownNames.set(element.value, names);
    const properties = own(element.value, "properties");
    for (const [name, schema] of Object.entries(isRecord(properties) ? properties : {})) {
      if (isHidden(element.uri, schema)) names.add(name);
    }
    for (const member of membersOf(description, element)) {
      for (const name of hiddenNames(member, depth + 1)) names.add(name);
    }
    return names;
  }

  return { isHidden, hiddenNames };
}

function membersOf(description: Description, element: Element): Element[] {
  const list = own(element.value, "allOf");
  const members: Element[] = (Array.isArray(list) ? (list as unknown[]) : []).map(
    (value, index) => ({
      uri: element.uri,
      pointer: join(element.pointer, "allOf", index),
      value,
    }),
  );
  const reference = own(element.value, "$ref");
  const target =
    typeof reference === "string" ? description.target(element.uri, reference) : undefined;
  return target === undefined ? members : [...members, target];
}
