import type { Property, Value } from "../types/value.ts";
import { byteItems, describe, ownKeys, typeName } from "./describe.ts";
import { engineWorded } from "./engine-errors.ts";

/**
 * Whether a value is what `expected` describes, without describing it anew: this runs for each
 * mutant. Loose about what no assertion can tell, the order of properties, unless `inOrder`.
 */
export function matches(actual: unknown, expected: Value, inOrder = false): boolean {
  try {
    return new Comparison(inOrder).same(actual, expected);
  } catch {
    return false;
  }
}

class Comparison {
  readonly #inOrder: boolean;
  readonly #met: object[] = [];

  constructor(inOrder: boolean) {
    this.#inOrder = inOrder;
  }

  same(actual: unknown, expected: Value): boolean {
    switch (expected.kind) {
      case "primitive":
        return samePrimitive(actual, expected.source);
      case "symbol":
        return typeof actual === "symbol" && (actual.description ?? "") === expected.description;
      case "function":
        return typeof actual === "function";
      case "reference":
        return this.#sameReference(actual, expected.id);
      case "too-large":
        return false;
      default:
        return typeof actual === "object" && actual !== null && this.#sameObject(actual, expected);
    }
  }

  /** An equal copy passes every assertion that the shared object passes. */
  #sameReference(actual: unknown, id: number): boolean {
    const known = this.#met[id];
    if (actual === known) return true;
    return !this.#inOrder && JSON.stringify(describe(actual)) === JSON.stringify(describe(known));
  }

  #sameObject(
    actual: object,
    expected: Exclude<
      Value,
      { kind: "primitive" | "symbol" | "function" | "reference" | "too-large" }
    >,
  ): boolean {
    if (this.#inOrder && this.#met.includes(actual)) return false;
    this.#met[expected.id] = actual;
    switch (expected.kind) {
      case "array":
        return (
          Array.isArray(actual) &&
          this.#sameType(actual, expected.type, "Array") &&
          this.#sameList(actual, expected.items) &&
          this.#sameProperties(actual, expected.properties, actual.length)
        );
      case "object":
        return (
          this.#sameType(actual, expected.type, "Object") &&
          !isExotic(actual) &&
          this.#sameProperties(actual, expected.properties)
        );
      case "error":
        return actual instanceof Error && this.#sameError(actual, expected);
      case "date":
        return actual instanceof Date && Object.is(actual.getTime(), expected.time);
      case "regexp":
        return (
          actual instanceof RegExp &&
          actual.source === expected.source &&
          actual.flags === expected.flags
        );
      case "promise":
        return actual instanceof Promise;
      case "map":
        return actual instanceof Map && this.#sameList([...actual].flat(), expected.entries.flat());
      case "set":
        return actual instanceof Set && this.#sameList([...actual], expected.items);
      case "bytes":
        return (
          typeName(actual) === expected.type && byteItems(actual)?.join() === expected.items.join()
        );
    }
  }

  #sameError(actual: Error, expected: Extract<Value, { kind: "error" }>): boolean {
    return (
      actual.name === expected.name &&
      (engineWorded(actual) ? undefined : actual.message) === expected.message &&
      // Assertions look at an error's name and message.
      (!this.#inOrder || this.#sameProperties(actual, expected.properties))
    );
  }

  /** An instance is compared by its properties: no assertion that a reader would write asks more. */
  #sameType(actual: object, type: string | null, plain: string): boolean {
    return (!this.#inOrder && type !== plain) || typeName(actual) === type;
  }

  #sameList(actual: readonly unknown[], expected: readonly (Value | undefined)[]): boolean {
    if (actual.length !== expected.length) return false;
    return expected.every((item, index) =>
      item === undefined ? !(index in actual) : index in actual && this.same(actual[index], item),
    );
  }

  #sameProperties(actual: object, expected: readonly Property[], length = 0): boolean {
    const keys = ownKeys(actual, length);
    if (keys.length !== expected.length) return false;
    return expected.every(({ key, value }, index) => {
      if (this.#inOrder ? keys[index] !== key : !Object.hasOwn(actual, key)) return false;
      return this.same(Reflect.get(actual, key), value);
    });
  }
}

function isExotic(value: object): boolean {
  return (
    Array.isArray(value) || value instanceof Error || value instanceof Date || value instanceof RegExp ||
    value instanceof Map || value instanceof Set || value instanceof Promise || ArrayBuffer.isView(value)
  ); // prettier-ignore
}

function samePrimitive(actual: unknown, source: string): boolean {
  switch (typeof actual) {
    case "number":
      return source === (Object.is(actual, -0) ? "-0" : String(actual));
    case "string":
      // Most strings differ in length, and quoting is the dear part.
      return source.length >= actual.length + 2 && source === JSON.stringify(actual);
    case "bigint":
      return source === `${actual}n`;
    case "boolean":
    case "undefined":
      return source === String(actual);
    case "object":
      return actual === null && source === "null";
    default:
      return false;
  }
}
