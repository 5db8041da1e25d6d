import type { Observation } from "../evaluate/workbench.ts";
import type { Handles } from "../inputs/mutate.ts";
import { isPlainPrototype, memberNames } from "../inputs/surface.ts";

const none: Handles = { methods: [], isFunction: false, isIterable: false };
const mostOwn = 30;

/** What can be asked next of the value that an input came to. */
export function handlesOf(observed: Observation): Handles {
  if (observed.kind !== "returned") return none;
  const { value } = observed;
  if (typeof value === "function") return { ...none, isFunction: true };
  if (typeof value !== "object" || value === null || Array.isArray(value)) return none;
  try {
    const prototype = instancePrototype(value);
    const inherited = prototype === undefined ? [] : memberNames(prototype);
    const isIterable = typeof Reflect.get(value, Symbol.iterator) === "function";
    return { methods: [...inherited, ...ownMethods(value)], isFunction: false, isIterable };
  } catch {
    return none;
  }
}

/** The prototype of an instance of a class that is not built in. */
export function instancePrototype(value: unknown): object | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || isPlainPrototype(prototype) ? undefined : prototype;
}

function ownMethods(value: object): Handles["methods"] {
  return Object.keys(value).slice(0, mostOwn).flatMap((key) => {
    const member = Object.getOwnPropertyDescriptor(value, key)?.value as unknown;
    return typeof member === "function" ? [{ key, getter: false, parameters: member.length }] : [];
  });
}
