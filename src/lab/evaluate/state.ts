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
    return this.#objects.some(
      ({ object, keys, slots }) =>
        Reflect.ownKeys(object).length !== keys ||
        slots.some(
          ([key, value]) => !Object.is(Reflect.getOwnPropertyDescriptor(object, key)?.value, value),
        ),
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
      inner.push(descriptor.value);
    }
    this.#objects.push({ object: value, keys: Reflect.ownKeys(value).length, slots });
    this.#slots += slots.length;
    return [...inner, Object.getPrototypeOf(value)];
  }
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
