import { anything } from "../anything.ts";
import type { Framework, Registry } from "../benchmark.ts";

type Call = (...given: unknown[]) => unknown;

/** mitata 0.1 and 1: https://github.com/evanwashere/mitata */
export const mitata: Framework = {
  specifiers: ["mitata"],
  create: (registry) => {
    const groups: string[] = [];
    const group = (first: unknown, second?: unknown): unknown => {
      const body = (typeof first === "function" ? first : second) as Call | undefined;
      if (typeof first === "string") groups.push(first);
      const leave = (): void => {
        if (typeof first === "string") groups.pop();
      };
      const running = body?.();
      if (running instanceof Promise) return running.finally(leave);
      leave();
      return undefined;
    };
    const bench = (first: unknown, second?: unknown): Case => {
      const call = (typeof first === "function" ? first : second) as Call;
      return new Case(registry, [...groups], typeof first === "string" ? first : call.name, call);
    };
    const run = (): Promise<unknown> => {
      registry.ran();
      return Promise.resolve(anything);
    };
    return {
      ...{ bench, baseline: bench, group, run, default: bench },
      ...{ summary: group, boxplot: group, lineplot: group, barplot: group, compact: group },
      do_not_optimize: (value: unknown) => value,
      ...{ measure: () => Promise.resolve(anything), flags: anything, B: anything },
    };
  },
};

/** Registered at the end of the turn: its arguments are set after it is made. */
class Case {
  readonly #arguments: [name: string, values: readonly unknown[]][] = [];

  constructor(registry: Registry, groups: readonly string[], name: string, call: Call) {
    const register = registry.add.bind(registry);
    queueMicrotask(() => {
      for (const values of combinations(this.#arguments)) {
        const path = [...groups, filled(name, values)];
        register({ path, source: call.toString(), ...callable(call, values) });
      }
    });
  }

  args(name: unknown, values?: readonly unknown[]): this {
    if (Array.isArray(name)) this.#arguments.push(["x", name]);
    else if (typeof name === "string") this.#arguments.push([name, values ?? []]);
    else for (const [key, list] of Object.entries(name as object)) this.args(key, list as []);
    return this;
  }

  range(name: string, first: number, last: number, factor = 8): this {
    const values: number[] = [];
    for (let value = Math.max(1, first); value < last; value *= factor) values.push(value);
    return this.args(name, [...values, last]);
  }

  dense_range(name: string, first: number, last: number, step = 1): this {
    const count = Math.floor((last - first) / step) + 1;
    return this.args(
      name,
      Array.from({ length: count }, (_, index) => first + index * step),
    );
  }

  baseline(): this {
    return this;
  }
  compact(): this {
    return this;
  }
  gc(): this {
    return this;
  }
  highlight(): this {
    return this;
  }
  name(): this {
    return this;
  }
}

function combinations(
  given: readonly (readonly [string, readonly unknown[]])[],
): ReadonlyMap<string, unknown>[] {
  return given.reduce<Map<string, unknown>[]>(
    (all, [name, values]) =>
      all.flatMap((one) =>
        values.map((value) => new Map<string, unknown>([...one, [name, value]])),
      ),
    [new Map<string, unknown>()],
  );
}

/** A generator prepares, and yields what is to be timed: a function, or one with its arguments. */
function callable(
  call: Call,
  values: ReadonlyMap<string, unknown>,
): { call: () => unknown; before?: () => Promise<void> } {
  if (!/^\s*(async\s+)?(function\s*)?\*/.test(call.toString())) return { call: () => call() };
  let inner: () => unknown = () => undefined;
  return {
    before: async () => {
      const state = { get: (name: string) => values.get(name) };
      const first = await (call(state) as AsyncIterator<unknown>).next();
      inner = yielded(first.value);
    },
    call: () => inner(),
  };
}

function yielded(value: unknown): () => unknown {
  if (typeof value === "function") return value as () => unknown;
  const { bench, ...makers } = value as Record<string, Call>;
  if (bench === undefined) throw new Error("the generator yielded nothing that can be called");
  const list = Object.keys(makers)
    .sort()
    .map((key) => makers[key] as Call);
  return () => bench(...list.map((make) => make()));
}

function filled(name: string, values: ReadonlyMap<string, unknown>): string {
  let text = name;
  for (const [key, value] of values) text = text.replaceAll(`$${key}`, String(value));
  const missing = [...values].filter(([key]) => !name.includes(`$${key}`));
  return missing.length === 0
    ? text
    : `${text} ${missing.map(([k, v]) => `${k}=${String(v)}`).join(" ")}`;
}
