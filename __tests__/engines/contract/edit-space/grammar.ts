import { isRecord } from "../../../../src/engines/contract/json.ts";

/** A keyword that a meta-schema lets an object of one kind have. `*` is a member of a map. */
export interface Slot {
  readonly kind: string;
  readonly keyword: string;
}

export type Version = "3.0.4" | "3.1.1" | "3.2.0";

const packages = new URL("../../../../node_modules/@hyperjump/json-schema/", import.meta.url);

/**
 * Every keyword of every kind of object, read out of the meta-schemas of the OpenAPI Initiative
 * (Apache-2.0) and of JSON Schema 2020-12, which @hyperjump/json-schema carries.
 */
export async function slotsOf(version: Version): Promise<Slot[]> {
  const short = version.slice(0, 3).replace(".", "-");
  const root = await meta(`openapi-${short}/schema.js`);
  const definitions = (root["$defs"] ?? root["definitions"]) as Record<string, unknown>;
  const slots = keywordsOf(root, root).map((keyword) => ({ kind: "root", keyword }));
  for (const [name, definition] of Object.entries(definitions)) {
    const kind = name.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
    if (/reference$|^example-?xor|^schema-?xor|^parameter-location$/.test(kind)) continue;
    for (const keyword of keywordsOf(definition, root)) slots.push({ kind, keyword });
  }
  return version === "3.0.4" ? slots : [...slots, ...(await schemaSlots(short))];
}

async function schemaSlots(short: string): Promise<Slot[]> {
  const vocabularies = [
    ...["core", "applicator", "validation", "unevaluated", "content", "meta-data"],
    "format-annotation",
  ].map((name) => `draft-2020-12/meta/${name}.js`);
  const found = new Set<string>();
  for (const file of [...vocabularies, `openapi-${short}/meta/base.js`]) {
    const vocabulary = await meta(file);
    for (const keyword of keywordsOf(vocabulary, vocabulary)) found.add(keyword);
  }
  return [...found].map((keyword) => ({ kind: "schema", keyword }));
}

async function meta(file: string): Promise<Record<string, unknown>> {
  const loaded = (await import(new URL(file, packages).href)) as {
    default: Record<string, unknown>;
  };
  return loaded.default;
}

/** Property names of a definition, also those behind conditions and local references. */
function keywordsOf(definition: unknown, root: Record<string, unknown>): string[] {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const open: unknown[] = [definition];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isRecord(node) || seen.has(node)) continue;
    seen.add(node);
    for (const name of Object.keys(asRecord(node["properties"]))) names.add(name);
    for (const pattern of Object.keys(asRecord(node["patternProperties"]))) {
      names.add(pattern === "^x-" ? "x-" : "*");
    }
    if (isRecord(node["additionalProperties"])) names.add("*");
    for (const key of ["allOf", "anyOf", "oneOf"]) {
      if (Array.isArray(node[key])) open.push(...(node[key] as unknown[]));
    }
    open.push(node["then"], node["else"], ...Object.values(asRecord(node["dependentSchemas"])));
    const reference = node["$ref"];
    if (typeof reference === "string" && reference.startsWith("#/")) {
      open.push(
        reference
          .slice(2)
          .split("/")
          .reduce<unknown>((value, token) => asRecord(value)[token], root),
      );
    }
  }
  return [...names];
}

function asRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}
