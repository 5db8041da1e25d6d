import { propertyName, type Property, type Value } from "../../../lab/index.ts";

/** A value's JavaScript, and what a comparison has to know of it. */
export interface Literal {
  readonly source: string;
  /** Holds objects of a class, whose prototype the literal does not have. */
  readonly hasInstances: boolean;
}

/**
 * The expression that makes a value again, or undefined where there is none that a reader would
 * write: functions, symbols, cycles, and what is too large.
 */
export function literal(value: Value): Literal | undefined {
  const printer = new Printer();
  const source = printer.print(value);
  return source === undefined ? undefined : { source, hasInstances: printer.hasInstances };
}

class Printer {
  hasInstances = false;
  readonly #known = new Map<number, string>();

  print(value: Value): string | undefined {
    switch (value.kind) {
      case "primitive":
        return value.source;
      case "reference":
        // Met before and complete: written again. A cycle is not complete yet.
        return this.#known.get(value.id);
      case "symbol":
      case "function":
      case "promise":
      case "too-large":
        return undefined;
      case "error":
        return value.message !== undefined && builtInErrors.has(value.name)
          ? `new ${value.name}(${JSON.stringify(value.message)})`
          : undefined;
      default: {
        const source = this.#object(value);
        if (source !== undefined) this.#known.set(value.id, source);
        return source;
      }
    }
  }

  #object(value: Exclude<Value, { readonly kind: Plain }>): string | undefined {
    switch (value.kind) {
      case "array":
        return this.#array(value);
      case "object":
        if (value.type !== "Object") this.hasInstances = true;
        return this.#properties(value.properties);
      case "map":
        return this.#wrapped(
          "new Map",
          value.entries.map((entry) => this.#list(entry)),
        );
      case "set":
        return this.#wrapped(
          "new Set",
          value.items.map((item) => this.print(item)),
        );
      case "bytes":
        if (value.type === "Buffer") return `Buffer.from([${value.items.join(", ")}])`;
        if (value.type === "ArrayBuffer")
          return `new Uint8Array([${value.items.join(", ")}]).buffer`;
        return `new ${value.type}([${value.items.join(", ")}])`;
      case "date":
        return `new Date(${Number.isNaN(value.time) ? "NaN" : value.time})`;
      case "regexp":
        return `/${value.source}/${value.flags}`;
    }
  }

  #array({
    items,
    properties,
    type,
  }: Extract<Value, { readonly kind: "array" }>): string | undefined {
    if (properties.length > 0) return undefined;
    if (type !== "Array") this.hasInstances = true;
    // A hole is a comma with nothing before it; one at the end needs a comma of its own.
    const parts = items.map((item) => (item === undefined ? "" : this.print(item)));
    if (parts.includes(undefined)) return undefined;
    return `[${parts.join(", ")}${items.length > 0 && items.at(-1) === undefined ? "," : ""}]`;
  }

  #properties(properties: readonly Property[]): string | undefined {
    const parts = properties.map(({ key, value }) => {
      const source = this.print(value);
      return source === undefined ? undefined : `${propertyName(key)}: ${source}`;
    });
    if (parts.includes(undefined)) return undefined;
    return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
  }

  #wrapped(made: string, parts: readonly (string | undefined)[]): string | undefined {
    if (parts.includes(undefined)) return undefined;
    return parts.length === 0 ? `${made}()` : `${made}([${parts.join(", ")}])`;
  }

  #list(values: readonly Value[]): string | undefined {
    const parts = values.map((value) => this.print(value));
    return parts.includes(undefined) ? undefined : `[${parts.join(", ")}]`;
  }
}

/** Error classes that every realm has; others are told by their name. */
export const builtInErrors: ReadonlySet<string> = new Set([
  "Error",
  "TypeError",
  "RangeError",
  "SyntaxError",
  "ReferenceError",
  "EvalError",
  "URIError",
]);

type Plain = "primitive" | "reference" | "symbol" | "function" | "promise" | "error" | "too-large";
