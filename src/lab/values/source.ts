import type { Property, Value } from "../types/value.ts";

/**
 * A value as a JavaScript expression, for readers. Instances get their class in front
 * (`Complex {re: 1, im: 0}`), which is no longer JavaScript; `isLiteral` says which it is.
 */
export function source(value: Value): string {
  switch (value.kind) {
    case "primitive":
      return value.source;
    case "symbol":
      return `Symbol(${JSON.stringify(value.description)})`;
    case "function":
      return value.name === "" ? "(function)" : `(function ${value.name})`;
    case "reference":
      return `(object ${value.id} again)`;
    case "array":
      return `${named(value.type, "Array")}[${value.items.map((item) => (item === undefined ? "" : source(item))).join(", ")}${value.items.at(-1) === undefined && value.items.length > 0 ? "," : ""}]`;
    case "object":
      return `${named(value.type ?? "(no prototype)", "Object")}${braces(value.properties)}`;
    case "map":
      return `new Map([${value.entries.map(([key, item]) => `[${source(key)}, ${source(item)}]`).join(", ")}])`;
    case "set":
      return `new Set([${value.items.map(source).join(", ")}])`;
    case "bytes":
      return `${value.type} [${value.items.join(", ")}]`;
    case "date":
      return `new Date(${value.time})`;
    case "regexp":
      return `/${value.source}/${value.flags}`;
    case "error":
      return value.message === undefined
        ? `new ${value.name}()`
        : `new ${value.name}(${JSON.stringify(value.message)})`;
    case "promise":
      return "(promise)";
    case "too-large":
      return "(too large to show)";
  }
}

/** Whether `source` gives JavaScript that makes an equal value wherever it is pasted. */
export function isLiteral(value: Value): boolean {
  switch (value.kind) {
    case "primitive":
    case "date":
    case "regexp":
      return true;
    case "array":
      return (
        value.type === "Array" &&
        value.properties.length === 0 &&
        value.items.every((item) => item === undefined || isLiteral(item))
      );
    case "object":
      return (
        value.type === "Object" && value.properties.every((property) => isLiteral(property.value))
      );
    case "map":
      return value.entries.every(([key, item]) => isLiteral(key) && isLiteral(item));
    case "set":
      return value.items.every(isLiteral);
    default:
      return false;
  }
}

function named(type: string, plain: string): string {
  return type === plain ? "" : `${type} `;
}

function braces(properties: readonly Property[]): string {
  if (properties.length === 0) return "{}";
  const inner = properties.map(({ key, value }) => `${propertyName(key)}: ${source(value)}`);
  return `{ ${inner.join(", ")} }`;
}

/** A property's name as it stands in an object literal. */
export function propertyName(key: string): string {
  // A plain `__proto__:` would set the prototype instead.
  if (key === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
