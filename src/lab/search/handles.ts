import type { Handles } from "../inputs/mutate.ts";
import { isPlainPrototype, memberNames } from "../inputs/surface.ts";

const none: Handles = { methods: [], isFunction: false, isIterable: false };
const mostOwn = 30;

/** What can be asked next of the value that an input gives, even before it is waited for. */
export function handlesOf(value: unknown): Handles {
  if (typeof value === "function") return { ...none, isFunction: true, methods: ownMethods(value) };
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

/** Functions, and objects that have some, among its own properties. */
function ownMethods(value: object): Handles["methods"] {
  return Object.keys(value)
    .slice(0, mostOwn)
    .flatMap((key): Handles["methods"] => {
      const member = Object.getOwnPropertyDescriptor(value, key)?.value as unknown;
      if (typeof member === "function") return [{ key, getter: false, parameters: member.length }];
      return instancePrototype(member) === undefined ? [] : [{ key, getter: true, parameters: 0 }];
    });
}
