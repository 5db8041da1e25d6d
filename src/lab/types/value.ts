/**
 * What an assertion can say of a value, as plain data.
 * `id` numbers objects in the order in which they are met; a `reference` points at one met before.
 */
export type Value =
  /** `source` is JavaScript: `-0`, `NaN`, `undefined`, `10n`, `"a\nb"`. */
  | { readonly kind: "primitive"; readonly source: string }
  | { readonly kind: "symbol"; readonly description: string }
  | { readonly kind: "function"; readonly name: string }
  | { readonly kind: "reference"; readonly id: number }
  | ArrayValue
  | ObjectValue
  | MapValue
  | SetValue
  | BytesValue
  /** Milliseconds since 1970, NaN for an invalid date. */
  | { readonly kind: "date"; readonly id: number; readonly time: number }
  | {
      readonly kind: "regexp";
      readonly id: number;
      readonly source: string;
      readonly flags: string;
    }
  | ErrorValue
  | { readonly kind: "promise"; readonly id: number }
  /** More than an assertion would hold. It equals nothing. */
  | { readonly kind: "too-large" };

export interface ArrayValue {
  readonly kind: "array";
  readonly id: number;
  /** Constructor name when it is a subclass, else "Array". */
  readonly type: string;
  /** `undefined` is a hole. */
  readonly items: readonly (Value | undefined)[];
  /** Own enumerable properties beside the indexes. */
  readonly properties: readonly Property[];
}

export interface ObjectValue {
  readonly kind: "object";
  readonly id: number;
  /** Constructor name, "Object" for a plain object, null for one with no prototype. */
  readonly type: string | null;
  /** Own enumerable properties in their order. */
  readonly properties: readonly Property[];
}

export interface MapValue {
  readonly kind: "map";
  readonly id: number;
  readonly entries: readonly (readonly [Value, Value])[];
}

export interface SetValue {
  readonly kind: "set";
  readonly id: number;
  readonly items: readonly Value[];
}

/** A typed array, ArrayBuffer or Buffer. */
export interface BytesValue {
  readonly kind: "bytes";
  readonly id: number;
  readonly type: string;
  /** Elements as JavaScript: numbers, or bigints such as `1n`. */
  readonly items: readonly string[];
}

export interface ErrorValue {
  readonly kind: "error";
  readonly id: number;
  /** Its `name`, such as "TypeError". */
  readonly name: string;
  /** Undefined when JavaScript itself worded it: that text belongs to the engine, not to the code. */
  readonly message: string | undefined;
  readonly properties: readonly Property[];
}

export interface Property {
  readonly key: string;
  readonly value: Value;
}
