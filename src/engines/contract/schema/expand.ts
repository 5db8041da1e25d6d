import { everything, type Schema } from "../lift/schema.ts";

/** Resolves the `$ref` of a lifted schema; undefined when its target was not read. */
export type Resolve = (schema: Schema) => Schema | undefined;

export interface Choice {
  readonly keyword: "anyOf" | "oneOf";
  readonly members: readonly Schema[];
  /** The schema that holds the keyword. */
  readonly holder: Schema;
}

/** Everything that applies to one instance at once. */
export interface Conjunction {
  /** The schemas given, and all that they reach through `$ref`, `allOf` and choices already made. */
  readonly nodes: readonly Schema[];
  /** `anyOf` and `oneOf` of which no member is among `nodes`. */
  readonly choices: readonly Choice[];
}

/** More schemas than this for one instance means a description made to be slow. */
const maxNodes = 2_000;

export function expand(resolve: Resolve, schemas: readonly Schema[]): Conjunction {
  const seen = new Set(schemas);
  const nodes: Schema[] = [];
  const open = [...schemas].reverse();
  const found: Choice[] = [];
  const add = (schema: Schema) => {
    if (seen.has(schema)) return;
    seen.add(schema);
    open.push(schema);
  };
  for (let node = open.pop(); node !== undefined && nodes.length < maxNodes; node = open.pop()) {
    nodes.push(node);
    if (typeof node["$ref"] === "string") add(resolve(node) ?? everything);
    for (const member of membersOf(node, "allOf")) add(member);
    for (const keyword of ["anyOf", "oneOf"] as const) {
      const members = membersOf(node, keyword);
      const [only] = members;
      if (only !== undefined && members.length === 1) add(only);
      else if (members.length > 1) found.push({ keyword, members, holder: node });
    }
  }
  return { nodes, choices: found.filter(({ members }) => !members.some((one) => seen.has(one))) };
}

export function membersOf(schema: Schema, keyword: string): readonly Schema[] {
  return (schema[keyword] as readonly Schema[] | undefined) ?? [];
}
