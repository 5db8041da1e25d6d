import type { Description, Element, Spot } from "../document/description.ts";
import { join, tokens } from "../document/pointer.ts";
import { isRecord, own, put } from "../json.ts";
import { hiddenIn, type View } from "./hidden.ts";
import { isWrapped, lists, maps, plainKeywords, single } from "./keywords.ts";
import { referenceText } from "./reference-text.ts";
import { everything, nothing, type Schema } from "./schema.ts";

/**
 * Which values of a hidden property count. The side that sends a message leaves it out; the
 * side that reads one takes no offence at it.
 */
export type Role = "sends" | "reads";

/** A description's schemas as JSON Schema 2020-12, for one view of it. */
export interface Lifted {
  readonly description: Description;
  /** By URI; each document has its lifted schemas at the pointers where the source has them. */
  readonly universe: ReadonlyMap<string, unknown>;
  /** The schema that stands at `element`, with all that it refers to. */
  schemaAt(element: Element): Schema;
  /** What the `$ref` of a lifted schema leads to; undefined when that was not read. */
  target(schema: Schema): Schema | undefined;
  /** Where a lifted schema stands in the source. */
  origin(schema: Schema): Spot | undefined;
}

export function lift(description: Description, view: View, role: Role): Lifted {
  const { isHidden, hiddenNames } = hiddenIn(description, view);
  const bySource = new Map<object, Schema>();
  const booleans = new Map<string, Schema>();
  const origins = new WeakMap<Schema, Spot>();
  const targets = new WeakMap<Schema, Element>();
  const universe = new Map<string, unknown>();
  const open: Element[] = [];

  function liftSchema(element: Element, hiddenAbove?: ReadonlySet<string>): Schema {
    const { value } = element;
    if (!isRecord(value)) return fromBoolean(element);
    const known = bySource.get(value);
    if (known !== undefined) return known;
    const core: Record<string, unknown> = {};
    const wrapped = isWrapped(value, description.dialect);
    const lifted = wrapped ? { anyOf: [core, { type: "null" }] } : core;
    bySource.set(value, lifted);
    origins.set(lifted, element);
    origins.set(core, element);
    if (typeof value["$ref"] === "string") liftReference(element, value["$ref"], core);
    if (description.dialect === "3.0" && core["$ref"] !== undefined) return lifted;
    Object.assign(core, plainKeywords(value, description.dialect));
    const hidden = new Set([...(hiddenAbove ?? []), ...hiddenNames(element)]);
    liftRequired(core, hidden);
    liftChildren(element, value, core, hidden);
    return lifted;
  }

  function fromBoolean(element: Element): Schema {
    const key = `${element.uri}#${element.pointer}`;
    const known = booleans.get(key);
    if (known !== undefined) return known;
    const lifted = { ...(element.value === false ? nothing : everything) };
    booleans.set(key, lifted);
    origins.set(lifted, element);
    return lifted;
  }

  function liftReference(element: Element, reference: string, core: Record<string, unknown>): void {
    const target = description.target(element.uri, reference);
    if (target === undefined) return;
    core["$ref"] = referenceText(description, element.uri, target);
    targets.set(core, target);
    open.push(target);
  }

  function liftRequired(core: Record<string, unknown>, hidden: ReadonlySet<string>): void {
    const names = core["required"] as string[] | undefined;
    if (names === undefined) return;
    core["required"] = [...new Set(names)].filter((name) => !hidden.has(name));
  }

  function liftChildren(
    element: Element,
    source: Record<string, unknown>,
    core: Record<string, unknown>,
    hidden: ReadonlySet<string>,
  ): void {
    const at =
      (...path: (string | number)[]) =>
      (value: unknown): Element => ({
        uri: element.uri,
        pointer: join(element.pointer, ...path),
        value,
      });
    for (const [keyword, value] of Object.entries(source)) {
      if (single.has(keyword) && isSchema(value)) {
        core[keyword] = liftSchema(at(keyword)(value));
      } else if (lists.has(keyword) && Array.isArray(value) && value.length > 0) {
        const passed = keyword === "prefixItems" ? undefined : hidden;
        core[keyword] = value.map((member: unknown, index) =>
          liftSchema(at(keyword, index)(member), passed),
        );
      } else if (maps.has(keyword) && isRecord(value)) {
        core[keyword] = liftMap(keyword, value, at);
      }
    }
  }

  function liftMap(
    keyword: string,
    map: Record<string, unknown>,
    at: (...path: string[]) => (value: unknown) => Element,
  ): Record<string, Schema> {
    const lifted: Record<string, Schema> = {};
    for (const [name, value] of Object.entries(map)) {
      const element = at(keyword, name)(value);
      if (keyword === "properties" && isHidden(element.uri, value)) {
        const replaced = { ...(role === "sends" ? nothing : everything) };
        origins.set(replaced, element);
        put(lifted, name, replaced);
      } else put(lifted, name, liftSchema(element));
    }
    return lifted;
  }

  /** Puts a schema into the mirror of its document, and then all that waits to be lifted. */
  function schemaAt(element: Element): Schema {
    const schema = liftSchema(element);
    plant(element, schema);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const isNew = !isRecord(next.value) || !bySource.has(next.value);
      const lifted = liftSchema(next);
      if (isNew) plant(next, lifted);
    }
    return schema;
  }

  function plant(spot: Spot, schema: Schema): void {
    const path = tokens(spot.pointer);
    const last = path.pop();
    if (last === undefined) {
      setDocument(spot.uri, schema);
      return;
    }
    let node = universe.get(spot.uri) as object | undefined;
    if (node === undefined) setDocument(spot.uri, (node = {}));
    for (const token of path) {
      let next = own(node, token);
      if (typeof next !== "object" || next === null) put(node, token, (next = {}));
      node = next as object;
    }
    if (own(node, last) !== schema) put(node, last, schema);
  }

  /** Other documents refer to the entry document by its path. */
  function setDocument(uri: string, document: unknown): void {
    universe.set(uri, document);
    if (uri === "") universe.set(description.path, document);
  }

  return {
    description,
    universe,
    schemaAt,
    target(schema) {
      const element = targets.get(schema);
      return element === undefined ? undefined : liftSchema(element);
    },
    origin: (schema) => origins.get(schema),
  };
}

function isSchema(value: unknown): boolean {
  return isRecord(value) || typeof value === "boolean";
}
