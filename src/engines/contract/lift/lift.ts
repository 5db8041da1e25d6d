import type { Description, Element } from "../document/description.ts";
import { join } from "../document/pointer.ts";
import { isRecord, put } from "../json.ts";
import { Hidden, hiddenBy, type View } from "./hidden.ts";
import { isWrapped, lists, maps, plainKeywords, single } from "./keywords.ts";
import { Mirror } from "./mirror.ts";
import { referenceText } from "./reference-text.ts";
import { everything, nothing, type Schema } from "./schema.ts";

/**
 * Which values of a hidden property count. The side that sends a message leaves it out; the
 * side that reads one takes no offence at it.
 */
export type Role = "sends" | "reads";

type Draft = Record<string, unknown>;

/**
 * A description's schemas as JSON Schema 2020-12, for one view of it. References stay references,
 * so that cycles are no concern here and nothing is copied.
 */
export class Lifted {
  readonly description: Description;
  readonly #hidden: Hidden;
  readonly #hiddenProperty: Schema;
  readonly #mirror: Mirror;
  readonly #bySource = new Map<object, Schema>();
  readonly #booleans = new Map<string, Schema>();
  readonly #origins = new Map<Schema, Element>();
  readonly #targets = new Map<Schema, Element>();
  readonly #open: Element[] = [];

  constructor(description: Description, view: View, role: Role) {
    this.description = description;
    this.#hidden = new Hidden(description, view);
    this.#hiddenProperty = role === "sends" ? { ...nothing, [hiddenBy(view)]: true } : everything;
    this.#mirror = new Mirror(description.path);
  }

  /** By URI; each document has its lifted schemas at the pointers where the source has them. */
  get universe(): ReadonlyMap<string, unknown> {
    return this.#mirror.documents;
  }

  /** What the `$ref` of a lifted schema leads to; undefined when that was not read. */
  target(schema: Schema): Schema | undefined {
    const element = this.#targets.get(schema);
    return element === undefined ? undefined : this.#lift(element);
  }

  /** Where a lifted schema stands in the source. */
  origin(schema: Schema): Element | undefined {
    return this.#origins.get(schema);
  }

  /** The schema that stands at `element`, with all that it refers to. */
  schemaAt(element: Element): Schema {
    const schema = this.#lift(element);
    this.#mirror.plant(element, schema);
    for (let next = this.#open.pop(); next !== undefined; next = this.#open.pop()) {
      if (!isRecord(next.value) || !this.#bySource.has(next.value)) {
        this.#mirror.plant(next, this.#lift(next));
      }
    }
    return schema;
  }

  #lift(element: Element, hiddenAbove?: ReadonlySet<string>): Schema {
    const { value } = element;
    if (!isRecord(value)) return this.#liftBoolean(element);
    const known = this.#bySource.get(value);
    if (known !== undefined) return known;
    const { dialect } = this.description;
    const core: Draft = {};
    const lifted = isWrapped(value, dialect) ? { anyOf: [core, { type: "null" }] } : core;
    this.#bySource.set(value, lifted);
    this.#origins.set(lifted, element);
    this.#origins.set(core, element);
    const reference = value["$ref"];
    if (typeof reference === "string") this.#liftReference(element, reference, core);
    // Before OpenAPI 3.1 what stands beside a `$ref` is ignored.
    if (dialect !== "3.1" && typeof reference === "string") return lifted;
    Object.assign(core, plainKeywords(value, dialect));
    const hidden = new Set([...(hiddenAbove ?? []), ...this.#hidden.namesIn(element)]);
    const required = core["required"] as readonly string[] | undefined;
    if (required !== undefined) {
      core["required"] = [...new Set(required)].filter((name) => !hidden.has(name));
    }
    this.#liftChildren(element, value, core, hidden);
    return lifted;
  }

  /** `true` and `false`, once for each place, so that they have an identity. */
  #liftBoolean(element: Element): Schema {
    const key = `${element.uri}#${element.pointer}`;
    let lifted = this.#booleans.get(key);
    if (lifted === undefined) {
      lifted = { ...(element.value === false ? nothing : everything) };
      this.#booleans.set(key, lifted);
      this.#origins.set(lifted, element);
    }
    return lifted;
  }

  #liftReference(element: Element, reference: string, core: Draft): void {
    const target = this.description.target(element.uri, reference);
    if (target === undefined) return;
    core["$ref"] = referenceText(this.description, element.uri, target);
    this.#targets.set(core, target);
    this.#open.push(target);
  }

  #liftChildren(
    element: Element,
    source: Readonly<Record<string, unknown>>,
    core: Draft,
    hidden: ReadonlySet<string>,
  ): void {
    for (const [keyword, value] of Object.entries(source)) {
      if (single.has(keyword) && (isRecord(value) || typeof value === "boolean")) {
        core[keyword] = this.#lift(child(element, value, keyword));
      } else if (lists.has(keyword) && Array.isArray(value) && value.length > 0) {
        const passed = keyword === "prefixItems" ? undefined : hidden;
        core[keyword] = value.map((member: unknown, index) =>
          this.#lift(child(element, member, keyword, index), passed),
        );
      } else if (maps.has(keyword) && isRecord(value)) {
        core[keyword] = this.#liftMap(element, keyword, value);
      }
    }
  }

  #liftMap(
    element: Element,
    keyword: string,
    map: Readonly<Record<string, unknown>>,
  ): Record<string, Schema> {
    const lifted: Record<string, Schema> = {};
    for (const [name, value] of Object.entries(map)) {
      const member = child(element, value, keyword, name);
      if (keyword === "properties" && this.#hidden.isHidden(element.uri, value)) {
        const replaced = { ...this.#hiddenProperty };
        this.#origins.set(replaced, member);
        put(lifted, name, replaced);
      } else put(lifted, name, this.#lift(member));
    }
    return lifted;
  }
}

function child(parent: Element, value: unknown, ...path: (string | number)[]): Element {
  return { uri: parent.uri, pointer: join(parent.pointer, ...path), value };
}
