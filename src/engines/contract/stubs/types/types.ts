import type { Spot } from "../../document/description.ts";
import type { Lifted } from "../../lift/lift.ts";
import type { Schema } from "../../lift/schema.ts";
import { isNothing } from "../../schema/read.ts";
import { valueOf } from "../../mock/source.ts";
import { isRecord, own } from "../../json.ts";
import { docComment, indent, literal, memberKey } from "./text.ts";

/** Writes where a type refers to another by name; `immediate` when no object or list is between. */
export type Refer = (target: Spot, immediate: boolean) => string;

/** Deeper types are `unknown`: the compiler has limits of its own. */
const maxDepth = 60;

/** Writes lifted schemas as TypeScript types. */
export class TypeWriter {
  readonly #lifted: Lifted;
  readonly #refer: Refer;

  constructor(lifted: Lifted, refer: Refer) {
    this.#lifted = lifted;
    this.#refer = refer;
  }

  /** `depth` is the indentation of the line that the type starts on. */
  write(schema: Schema, depth: number, immediate = true, nesting = 0): string {
    if (nesting > maxDepth) return "unknown";
    if (isNothing(schema)) return "never";
    const next = (inner: Schema) => this.write(inner, depth, immediate, nesting + 1);
    const parts: string[] = [];
    const target = this.#lifted.target(schema);
    const spot = target === undefined ? undefined : this.#lifted.origin(target);
    if (spot !== undefined) parts.push(this.#refer(spot, immediate));
    const said = this.#own(schema, depth, nesting);
    if (said !== undefined) parts.push(said);
    for (const member of (schema["allOf"] ?? []) as readonly Schema[]) parts.push(next(member));
    for (const keyword of ["anyOf", "oneOf"]) {
      const members = (schema[keyword] ?? []) as readonly Schema[];
      if (members.length > 0) parts.push(union(members.map(next)));
    }
    return intersection(parts);
  }

  /** What a schema says by itself, without references and choices. */
  #own(schema: Schema, depth: number, nesting: number): string | undefined {
    const types = typesOf(schema);
    const values = Object.hasOwn(schema, "const") ? [schema["const"]] : schema["enum"];
    if (Array.isArray(values)) {
      const fitting = (values as unknown[]).filter(
        (value) => types === undefined || isOf(types, value),
      );
      return union(fitting.map(literalType));
    }
    const spoken = types ?? spokenOf(schema);
    if (spoken === undefined) return undefined;
    return union(
      spoken.map((type) => {
        if (type === "array") return this.#array(schema, depth, nesting);
        if (type === "object") return this.#object(schema, depth, nesting);
        return type === "integer" ? "number" : type;
      }),
    );
  }

  #array(schema: Schema, depth: number, nesting: number): string {
    const item = (inner: Schema) => this.write(inner, depth, false, nesting + 1);
    const items = schema["items"] as Schema | undefined;
    const prefix = (schema["prefixItems"] ?? []) as readonly Schema[];
    const rest = items === undefined ? "unknown" : item(items);
    if (prefix.length === 0) return rest === "never" ? "[]" : `${parenthesized(rest)}[]`;
    const least = (schema["minItems"] ?? 0) as number;
    const listed = prefix.map((inner, index) =>
      index < least ? item(inner) : `(${item(inner)})?`,
    );
    const open = rest === "never" ? [] : [`...${parenthesized(rest)}[]`];
    return `[${[...listed, ...open].join(", ")}]`;
  }

  #object(schema: Schema, depth: number, nesting: number): string {
    const properties = (schema["properties"] ?? {}) as Record<string, Schema>;
    const required = new Set((schema["required"] ?? []) as readonly string[]);
    const pad = indent(depth + 1);
    const lines = Object.entries(properties)
      .filter(([, inner]) => !isNothing(inner))
      .map(([name, inner]) => {
        const comment = this.#comment(inner, depth + 1);
        const type = this.write(inner, depth + 1, false, nesting + 1);
        return `${comment}${pad}${memberKey(name)}${required.has(name) ? "" : "?"}: ${type};`;
      });
    for (const name of required) {
      if (!Object.hasOwn(properties, name)) lines.push(`${pad}${memberKey(name)}: unknown;`);
    }
    const others = this.#others(schema, lines.length > 0, depth, nesting);
    if (others !== undefined) lines.push(`${pad}[name: string]: ${others};`);
    return lines.length === 0
      ? "{ [name: string]: never }"
      : `{\n${lines.join("\n")}\n${indent(depth)}}`;
  }

  /**
   * Type of members that are not listed. Beside listed ones it has to cover them all, which is
   * `unknown`; and it is left out where the schema does not speak of others.
   */
  #others(schema: Schema, beside: boolean, depth: number, nesting: number): string | undefined {
    const said = schema["additionalProperties"] as Schema | undefined;
    const patterns = Object.values((schema["patternProperties"] ?? {}) as Record<string, Schema>);
    const closed = said !== undefined && isNothing(said);
    if (beside)
      return patterns.length > 0 || (said !== undefined && !closed) ? "unknown" : undefined;
    const schemas = [...patterns, ...(said === undefined || closed ? [] : [said])];
    if (schemas.length === 0) return closed ? undefined : "unknown";
    return union(schemas.map((one) => this.write(one, depth + 1, false, nesting + 1)));
  }

  #comment(schema: Schema, depth: number): string {
    const spot = this.#lifted.origin(schema);
    const source = spot === undefined ? undefined : valueOf(this.#lifted.description, spot);
    return schemaComment(source, depth);
  }
}

export function schemaComment(source: unknown, depth: number): string {
  const deprecated = own(source, "deprecated") === true ? "@deprecated" : undefined;
  return docComment([own(source, "description"), deprecated], depth);
}

function typesOf(schema: Schema): readonly string[] | undefined {
  const type = schema["type"];
  if (type === undefined) return undefined;
  return Array.isArray(type) ? (type as string[]) : [type as string];
}

/** The type that a schema without `type` speaks about, where it speaks about one only. */
function spokenOf(schema: Schema): readonly string[] | undefined {
  const speaks = (keywords: readonly string[]) =>
    keywords.some((keyword) => schema[keyword] !== undefined);
  if (speaks(["properties", "required", "additionalProperties", "patternProperties"]))
    return ["object"];
  return speaks(["items", "prefixItems"]) ? ["array"] : undefined;
}

function isOf(types: readonly string[], value: unknown): boolean {
  if (value === null) return types.includes("null");
  if (Array.isArray(value)) return types.includes("array");
  if (typeof value === "number") return types.includes("number") || types.includes("integer");
  return types.includes(typeof value);
}

function literalType(value: unknown): string {
  if (Array.isArray(value)) return `[${(value as unknown[]).map(literalType).join(", ")}]`;
  if (isRecord(value)) {
    const members = Object.entries(value).map(
      ([key, one]) => `${memberKey(key)}: ${literalType(one)}`,
    );
    return members.length === 0 ? "{ [name: string]: never }" : `{ ${members.join("; ")} }`;
  }
  return typeof value === "string" ? literal(value) : JSON.stringify(value);
}

export function union(types: readonly string[]): string {
  const distinct = [...new Set(types)].filter((type) => type !== "never");
  if (distinct.includes("unknown")) return "unknown";
  if (distinct.length === 0) return "never";
  if (distinct.length === 1) return distinct[0] ?? "never";
  const named = distinct.filter((type) => type !== "null").map(memberOfUnion);
  return [...named, ...(distinct.includes("null") ? ["null"] : [])].join(" | ");
}

/** An intersection within a union needs no parentheses, but is easier to read with them. */
function memberOfUnion(type: string): string {
  return /^[^{[(]* & /.test(type) ? `(${type})` : type;
}

export function intersection(types: readonly string[]): string {
  const distinct = [...new Set(types)].filter((type) => type !== "unknown");
  if (distinct.length === 0) return "unknown";
  if (distinct.length === 1) return distinct[0] ?? "unknown";
  return distinct.map(parenthesized).join(" & ");
}

/** Parentheses wherever the type is not plainly one word or one bracket. */
function parenthesized(type: string): string {
  const plain = /^(?:[\w$.]+|\u0000\d+\u0000|\{[^{}]*\})$/;
  return plain.test(type) ? type : `(${type})`;
}
