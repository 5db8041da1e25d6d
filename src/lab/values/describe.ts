import type { Property, Value } from "../types/value.ts";
import { engineWorded } from "./engine-errors.ts";

const mostNodes = 300;
const deepest = 10;
const longestString = 600;

/**
 * A value as plain data: own enumerable properties, holes, -0, cycles and shared objects kept.
 * It never throws; what is larger than an assertion would hold becomes `too-large`.
 */
export function describe(value: unknown): Value {
  const walk: Walk = { ids: new Map(), nodes: 0 };
  try {
    const result = visit(value, walk, 0);
    return walk.nodes > mostNodes ? tooLarge : result;
  } catch {
    return tooLarge;
  }
}

interface Walk {
  readonly ids: Map<object, number>;
  nodes: number;
}

const tooLarge: Value = { kind: "too-large" };

function visit(value: unknown, walk: Walk, depth: number): Value {
  walk.nodes += 1;
  if (walk.nodes > mostNodes || depth > deepest) throw new RangeError("too large");
  if (typeof value === "symbol") return { kind: "symbol", description: value.description ?? "" };
  if (typeof value === "function") return { kind: "function", name: value.name };
  if (typeof value !== "object" || value === null) return primitive(value);
  const known = walk.ids.get(value);
  if (known !== undefined) return { kind: "reference", id: known };
  const id = walk.ids.size;
  walk.ids.set(value, id);
  return visitObject(value, id, (inner) => visit(inner, walk, depth + 1));
}

function primitive(value: unknown): Value {
  if (typeof value === "string") {
    if (value.length > longestString) throw new RangeError("too long");
    return { kind: "primitive", source: JSON.stringify(value) };
  }
  if (typeof value === "bigint") return { kind: "primitive", source: `${value}n` };
  return { kind: "primitive", source: Object.is(value, -0) ? "-0" : String(value) };
}

function visitObject(value: object, id: number, visitInner: (inner: unknown) => Value): Value {
  if (Array.isArray(value)) {
    const items = Array.from({ length: value.length }, (_, index) =>
      index in value ? visitInner(value[index]) : undefined,
    );
    return {
      kind: "array",
      id,
      type: typeName(value) ?? "Array",
      items,
      properties: properties(value, visitInner, value.length),
    };
  }
  if (value instanceof Error) {
    const message = engineWorded(value) ? undefined : value.message;
    return {
      kind: "error",
      id,
      name: value.name,
      message,
      properties: properties(value, visitInner),
    };
  }
  if (value instanceof Date) return { kind: "date", id, time: value.getTime() };
  if (value instanceof RegExp)
    return { kind: "regexp", id, source: value.source, flags: value.flags };
  if (value instanceof Promise) return { kind: "promise", id };
  if (value instanceof Map) {
    const entries = [...value].map(([key, item]) => [visitInner(key), visitInner(item)] as const);
    return { kind: "map", id, entries };
  }
  if (value instanceof Set) return { kind: "set", id, items: [...value].map(visitInner) };
  const bytes = byteItems(value);
  if (bytes !== undefined) return { kind: "bytes", id, type: typeName(value) ?? "", items: bytes };
  return { kind: "object", id, type: typeName(value), properties: properties(value, visitInner) };
}

/** The constructor's name, or null for an object without a prototype. */
export function typeName(value: object): string | null {
  const prototype = Object.getPrototypeOf(value) as { constructor?: unknown } | null;
  if (prototype === null) return null;
  const maker = prototype.constructor;
  const name = typeof maker === "function" ? maker.name : "Object";
  // A literal that serves as a prototype inherits the name; what is made of it is no plain object.
  return name === "Object" && Object.getPrototypeOf(prototype) !== null ? "(own prototype)" : name;
}

/** Elements of a typed array or ArrayBuffer as JavaScript; undefined for anything else. */
export function byteItems(value: object): string[] | undefined {
  const view = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
  if (!ArrayBuffer.isView(view) || view instanceof DataView) return undefined;
  const items = view as unknown as ArrayLike<number | bigint>;
  if (items.length > mostNodes) throw new RangeError("too large");
  return Array.from(items, (item) =>
    typeof item === "bigint" ? `${item}n` : Object.is(item, -0) ? "-0" : String(item),
  );
}

/** Own enumerable string keys; of an array, those that are not its indexes. */
export function ownKeys(value: object, length = 0): string[] {
  const keys = Object.keys(value);
  return length === 0 ? keys : keys.filter((key) => !/^\d+$/.test(key));
}

function properties(value: object, visitInner: (inner: unknown) => Value, length = 0): Property[] {
  return ownKeys(value, length).map((key) => ({ key, value: visitInner(Reflect.get(value, key)) }));
}
