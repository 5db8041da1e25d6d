import { isObject } from "../json.ts";
import { valueAt } from "../universe.ts";
import { draftNamed, isAtLeast, positionsOf, type Draft } from "./dialect.ts";

type Schema = Readonly<Record<string, unknown>>;

/** One schema resource: a document, or a part of one with an `$id` of its own. */
export interface Resource {
  readonly uri: string;
  readonly draft: Draft;
  readonly root: unknown;
  readonly anchors: Map<string, Schema>;
  /** Those anchors that a dynamic reference may be led to; "" is `$recursiveAnchor`. */
  readonly dynamicAnchors: Map<string, Schema>;
}

export interface Target {
  readonly schema: unknown;
  readonly resource: Resource;
  readonly anchor: string | undefined;
}

const entryUri = "schema://entry/";

/** Finds resources and anchors, and follows references among them (JSON Schema Core, 8 and 9). */
export class Resources {
  readonly entry: Resource;
  readonly #byUri = new Map<string, Resource>();
  readonly #homes = new Map<object, Resource>();
  readonly #external: (uri: string) => unknown;

  /** `external` gives documents that are not part of the schema, or undefined. */
  constructor(schema: unknown, draft: Draft, external: (uri: string) => unknown) {
    this.#external = external;
    this.entry = this.#add(entryUri, schema, draft);
  }

  homeOf(schema: object): Resource {
    return this.#homes.get(schema) ?? this.entry;
  }

  resolve(reference: string, from: Resource): Target | undefined {
    const [uri, fragment] = split(absolute(reference, from.uri));
    const resource = this.#byUri.get(uri) ?? this.#load(uri);
    if (resource === undefined) return undefined;
    if (fragment === "") return { schema: resource.root, resource, anchor: undefined };
    if (!fragment.startsWith("/")) {
      const schema = resource.anchors.get(fragment);
      return schema && { schema, resource, anchor: fragment };
    }
    const schema = valueAt(resource.root, fragment);
    if (schema === undefined) return undefined;
    // A reference may point where no keyword leads; what lies there is a schema by that.
    if (isObject(schema) && !this.#homes.has(schema)) this.#scan(schema, resource);
    return {
      schema,
      resource: isObject(schema) ? this.homeOf(schema) : resource,
      anchor: undefined,
    };
  }

  #load(uri: string): Resource | undefined {
    const document = this.#external(uri);
    if (document === undefined) return undefined;
    const named = isObject(document) ? draftNamed(document["$schema"]) : undefined;
    return this.#add(uri, document, named ?? this.entry.draft);
  }

  #add(uri: string, root: unknown, draft: Draft): Resource {
    const resource = { uri, draft, root, anchors: new Map(), dynamicAnchors: new Map() };
    this.#byUri.set(uri, resource);
    this.#scan(root, resource);
    return resource;
  }

  #scan(start: unknown, resource: Resource): void {
    const open: (readonly [unknown, Resource])[] = [[start, resource]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [schema, around] = next;
      if (!isObject(schema) || this.#homes.has(schema)) continue;
      const home = this.#register(schema, around);
      for (const part of subschemasOf(schema, home.draft)) open.push([part, home]);
    }
  }

  #register(schema: Schema, around: Resource): Resource {
    const { draft } = around;
    const id = schema[draft === "draft-04" ? "id" : "$id"];
    const lonelyReference = !isAtLeast(draft, "2019-09") && schema["$ref"] !== undefined;
    let home = around;
    if (typeof id === "string" && !lonelyReference) {
      const [uri, fragment] = split(absolute(id, around.uri));
      if (uri !== around.uri && !id.startsWith("#")) {
        const anchors =
          schema === around.root ? around : { anchors: new Map(), dynamicAnchors: new Map() };
        home = { ...around, ...anchors, uri, root: schema };
        this.#byUri.set(uri, home);
      }
      if (fragment !== "") home.anchors.set(fragment, schema);
    }
    this.#homes.set(schema, home);
    const { $anchor, $dynamicAnchor, $recursiveAnchor } = schema;
    if (typeof $anchor === "string") home.anchors.set($anchor, schema);
    if (typeof $dynamicAnchor === "string") {
      home.anchors.set($dynamicAnchor, schema);
      home.dynamicAnchors.set($dynamicAnchor, schema);
    }
    if ($recursiveAnchor === true) home.dynamicAnchors.set("", schema);
    return home;
  }
}

function subschemasOf(schema: Schema, draft: Draft): readonly unknown[] {
  const { single, lists, maps } = positionsOf(draft);
  return [
    ...single.map((keyword) => schema[keyword]),
    ...lists.flatMap((keyword) =>
      Array.isArray(schema[keyword]) ? (schema[keyword] as unknown[]) : [],
    ),
    ...maps.flatMap((keyword) => (isObject(schema[keyword]) ? Object.values(schema[keyword]) : [])),
  ];
}

function absolute(reference: string, base: string): string {
  try {
    return new URL(reference, base).href;
  } catch {
    return reference;
  }
}

function split(uri: string): readonly [string, string] {
  const hash = uri.indexOf("#");
  if (hash < 0) return [uri, ""];
  const fragment = uri.slice(hash + 1);
  try {
    return [uri.slice(0, hash), decodeURIComponent(fragment)];
  } catch {
    return [uri.slice(0, hash), fragment];
  }
}
