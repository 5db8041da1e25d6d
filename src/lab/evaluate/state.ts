/** Objects beyond this many are not watched; data tables would cost more than they tell. */
const mostObjects = 400;
const mostSlots = 3000;

/** Watches what is reachable from the package's exports for changes that outlive one input. */
export class SharedState {
  readonly #objects: {
    readonly object: object;
    readonly keys: number;
    readonly slots: [string, unknown][];
  }[] = [];
  readonly #seen = new Set<object>();
  #slots = 0;

  constructor(roots: readonly unknown[]) {
    const waiting: unknown[] = [...roots];
    while (waiting.length > 0 && this.#objects.length < mostObjects && this.#slots < mostSlots) {
      waiting.push(...this.#watch(waiting.shift()));
    }
  }

  /** True when a watched object has other properties, or other values in them, than at first. */
  changed(): boolean {
    try {
      return this.#hasChanged();
    } catch {
      // Only a getter that was put in the place of a value can throw.
      return true;
    }
  }

  #hasChanged(): boolean {
    return this.#objects.some(
      ({ object, keys, slots }) =>
        Reflect.ownKeys(object).length !== keys ||
        // A plain read is several times cheaper than its descriptor, and this is asked all the time.
        slots.some(([key, value]) => !Object.is((object as Record<string, unknown>)[key], value)),
    );
  }

  #watch(value: unknown): unknown[] {
    if ((typeof value !== "object" && typeof value !== "function") || value === null) return [];
    if (this.#seen.has(value) || isBuiltIn(value)) return [];
    this.#seen.add(value);
    const slots: [string, unknown][] = [];
    const inner: unknown[] = [];
    for (const key of Object.getOwnPropertyNames(value)) {
      const descriptor = Object.getOwnPropertyDescriptor(value, key);
      if (descriptor === undefined || !("value" in descriptor)) continue;
      // Functions get these without anybody's doing.
      if (
        typeof value === "function" &&
        (key === "length" || key === "name" || key === "caller" || key === "arguments")
      )
        continue;
      slots.push([key, descriptor.value as unknown]);
      if (!isUntouched(key, descriptor.value, value)) inner.push(descriptor.value);
    }
    this.#objects.push({ object: value, keys: Reflect.ownKeys(value).length, slots });
    this.#slots += slots.length;
    return [...inner, Object.getPrototypeOf(value)];
  }
}

/** The prototype that every function has, as long as nobody has put anything there. */
function isUntouched(key: string, prototype: unknown, owner: object): boolean {
  if (key !== "prototype" || typeof owner !== "function") return false;
  if (typeof prototype !== "object" || prototype === null) return false;
  return (
    Object.getPrototypeOf(prototype) === Object.prototype &&
    Reflect.ownKeys(prototype).every((own) => own === "constructor")
  );
}

const builtIn = new Set<unknown>(
  Object.getOwnPropertyNames(globalThis).flatMap((name) => {
    const value = Object.getOwnPropertyDescriptor(globalThis, name)?.value as unknown;
    if (typeof value !== "function") return [value];
    return [value, value.prototype as unknown];
  }),
);

function isBuiltIn(value: object): boolean {
  return builtIn.has(value);
}
