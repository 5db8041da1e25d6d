import { own, sameJson } from "../json.ts";
import { matcher } from "../pattern/matcher.ts";
import { type Schema, typeNames, type TypeName } from "../lift/schema.ts";
import type { Conjunction } from "./expand.ts";

/** What a conjunction says under one keyword, and which of its schemas says it. */
export interface Said<T> {
  readonly value: T;
  readonly by: Schema;
}

export function all<T>({ nodes }: Conjunction, keyword: string): Said<T>[] {
  return nodes
    .filter((node) => node[keyword] !== undefined)
    .map((node) => ({ value: node[keyword] as T, by: node }));
}

/**
 * Remembers the answer for each conjunction, as the rules all ask the same. It is kept on the
 * conjunction itself: a description has a hundred thousand, which a WeakMap makes slow to collect.
 */
function once<T>(compute: (conjunction: Conjunction) => T): (conjunction: Conjunction) => T {
  const key = Symbol();
  return (conjunction) => {
    const known = conjunction as { [key]?: T };
    return (known[key] ??= compute(conjunction));
  };
}

export function highest(conjunction: Conjunction, keyword: string): Said<number> | undefined {
  return all<number>(conjunction, keyword).reduce<Said<number> | undefined>(
    (best, next) => (best === undefined || next.value > best.value ? next : best),
    undefined,
  );
}

export function lowest(conjunction: Conjunction, keyword: string): Said<number> | undefined {
  return all<number>(conjunction, keyword).reduce<Said<number> | undefined>(
    (best, next) => (best === undefined || next.value < best.value ? next : best),
    undefined,
  );
}

/** The types left by every `type` keyword; `number` is in it only together with `integer`. */
export const typesOf = once((conjunction: Conjunction): ReadonlySet<TypeName> => {
  let types = new Set<TypeName>(typeNames);
  for (const { value } of all<TypeName | readonly TypeName[]>(conjunction, "type")) {
    const listed = new Set(typeof value === "string" ? [value] : value);
    if (listed.has("number")) listed.add("integer");
    types = new Set([...types].filter((type) => listed.has(type)));
  }
  return types;
});

/** The values that every `enum` and `const` leaves, or undefined when there is none of them. */
export function valuesOf(conjunction: Conjunction): readonly unknown[] | undefined {
  const listed = [
    ...all<readonly unknown[]>(conjunction, "enum").map(({ value }) => value),
    ...conjunction.nodes
      .filter((node) => Object.hasOwn(node, "const"))
      .map((node) => [node["const"]]),
  ];
  const [first, ...others] = listed;
  return first?.filter((value) =>
    others.every((list) => list.some((other) => sameJson(value, other))),
  );
}

export function requiredOf(conjunction: Conjunction): ReadonlyMap<string, Schema> {
  const names = new Map<string, Schema>();
  for (const { value, by } of all<readonly string[]>(conjunction, "required")) {
    for (const name of value) if (!names.has(name)) names.set(name, by);
  }
  return names;
}

/** Names under `properties`, with the schemas that name them. */
export const documented = once(
  (conjunction: Conjunction): ReadonlyMap<string, readonly Schema[]> => {
    const names = new Map<string, Schema[]>();
    for (const { value } of all<Record<string, Schema>>(conjunction, "properties")) {
      for (const [name, schema] of Object.entries(value)) {
        const known = names.get(name);
        if (known === undefined) names.set(name, [schema]);
        else known.push(schema);
      }
    }
    return names;
  },
);

/** Every schema that applies to the property `name`, by its name, its pattern, or as another one. */
export function propertySchemas({ nodes }: Conjunction, name: string): readonly Schema[] {
  return nodes.flatMap((node) => {
    const named = own(node["properties"], name) as Schema | undefined;
    const byPattern = Object.entries((node["patternProperties"] ?? {}) as Record<string, Schema>)
      .filter(([pattern]) => matcher(pattern).matches(name) === true)
      .map(([, schema]) => schema);
    const known = named === undefined ? byPattern : [named, ...byPattern];
    const other = node["additionalProperties"] as Schema | undefined;
    return known.length > 0 || other === undefined ? known : [other];
  });
}

/** Every schema that applies to the item at `index`. */
export function itemSchemas({ nodes }: Conjunction, index: number): readonly Schema[] {
  return nodes.flatMap((node) => {
    const prefix = (node["prefixItems"] ?? []) as readonly Schema[];
    const schema = index < prefix.length ? prefix[index] : (node["items"] as Schema | undefined);
    return schema === undefined ? [] : [schema];
  });
}

/** True for the lifted `false`, and anything that says `not: {}`. */
export function isNothing(schema: Schema): boolean {
  const not = schema["not"] as Schema | undefined;
  return not !== undefined && Object.keys(not).length === 0;
}
