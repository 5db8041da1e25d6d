import { isObject } from "../json.ts";
import type { Universe } from "../universe.ts";
import { isAtLeast, type Draft } from "./dialect.ts";
import { metaschema } from "./metaschemas.ts";
import { Resources, type Resource, type Target } from "./resources.ts";
import { upgraded } from "./upgrade.ts";

type Schema = Readonly<Record<string, unknown>>;

/**
 * Which resource of the dynamic scope has each dynamic anchor first. All that a dynamic
 * reference can ask of the way that led to it.
 */
type Scope = ReadonlyMap<string, Resource>;

const deepestInline = 100;

/**
 * Writes a schema of any draft since 4 as a universe of 2020-12 documents without identifiers,
 * anchors or dynamic references: every target of a reference is one definition, and where
 * dynamic references lead to different places, one for each. References that lead nowhere stay.
 * `external` gives further documents by URI; the drafts' own meta-schemas are known.
 */
export function liftDraft(
  schema: unknown,
  draft: Draft,
  external: ReadonlyMap<string, unknown> = new Map(),
): Universe {
  const resources = new Resources(schema, draft, (uri) => external.get(uri) ?? metaschema(uri));
  return new Map([["", new Lifting(resources).document()]]);
}

class Lifting {
  readonly #resources: Resources;
  readonly #pending: {
    readonly schema: unknown;
    readonly scope: Scope;
    readonly home: Resource;
  }[] = [];
  readonly #places = new Map<unknown, Map<string, string>>();

  constructor(resources: Resources) {
    this.#resources = resources;
  }

  document(): Schema {
    const { entry } = this.#resources;
    const root = this.#place(entry.root, entry, new Map());
    const definitions: unknown[] = [];
    for (const { schema, scope, home } of this.#pending) {
      definitions.push(this.#lift(schema, home, scope, 0));
    }
    return { $ref: root, $defs: Object.fromEntries(definitions.entries()) };
  }

  /** The reference to the lifted schema, which is written later if it is new. */
  #place(schema: unknown, home: Resource, scope: Scope): string {
    const entered = enter(scope, home);
    const key = [...entered]
      .map(([name, { uri }]) => `${name} ${uri}`)
      .sort()
      .join("\n");
    const places = this.#places.get(schema) ?? new Map<string, string>();
    this.#places.set(schema, places);
    const place = places.get(key) ?? `#/$defs/${this.#pending.length}`;
    if (!places.has(key)) this.#pending.push({ schema, scope: entered, home });
    places.set(key, place);
    return place;
  }

  #lift(schema: unknown, around: Resource, scope: Scope, depth: number): unknown {
    if (!isObject(schema)) return schema;
    const home = this.#resources.homeOf(schema);
    if (depth > deepestInline) return { $ref: this.#place(schema, home, scope) };
    const entered = enter(scope, home);
    const references = this.#references(schema, home, entered);
    if (!isAtLeast(around.draft, "2019-09") && schema["$ref"] !== undefined) return references[0];
    const result = upgraded(schema, home.draft, (part) =>
      this.#lift(part, home, entered, depth + 1),
    );
    const [first, ...others] = references;
    if (first !== undefined) result["$ref"] = first.$ref;
    if (others.length > 0) {
      const all = Array.isArray(result["allOf"]) ? (result["allOf"] as unknown[]) : [];
      result["allOf"] = [...all, ...others];
    }
    return result;
  }

  #references(schema: Schema, home: Resource, scope: Scope): readonly { readonly $ref: string }[] {
    return ["$ref", "$dynamicRef", "$recursiveRef"].flatMap((keyword) => {
      const reference = schema[keyword];
      if (typeof reference !== "string") return [];
      const target = this.#resources.resolve(reference, home);
      if (target === undefined) return [{ $ref: `unresolved:${reference}` }];
      const led = keyword === "$ref" ? target : dynamicTarget(target, keyword, scope);
      return [{ $ref: this.#place(led.schema, led.resource, scope) }];
    });
  }
}

/** A dynamic reference that finds a dynamic anchor is led on to the outermost one of its name. */
function dynamicTarget(target: Target, keyword: string, scope: Scope): Target {
  const name = keyword === "$recursiveRef" ? "" : target.anchor;
  if (name === undefined || !target.resource.dynamicAnchors.has(name)) return target;
  const resource = scope.get(name);
  const schema = resource?.dynamicAnchors.get(name);
  return resource === undefined || schema === undefined ? target : { ...target, schema, resource };
}

function enter(scope: Scope, resource: Resource): Scope {
  const added = [...resource.dynamicAnchors.keys()].filter((name) => !scope.has(name));
  if (added.length === 0) return scope;
  return new Map([...scope, ...added.map((name) => [name, resource] as const)]);
}
