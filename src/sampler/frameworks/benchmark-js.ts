import { anything } from "../anything.ts";
import type { Benchmark, Framework, Registry } from "../benchmark.ts";

type Call = (this: unknown, ...given: unknown[]) => unknown;

interface Options {
  readonly name?: string;
  readonly fn?: Call | string;
  readonly defer?: boolean;
  readonly setup?: Call | string;
  readonly teardown?: Call | string;
  readonly onStart?: Call;
  readonly onComplete?: Call;
}

/** benchmark.js 2 and its forks: https://benchmarkjs.com/docs */
export const benchmarkJs: Framework = {
  specifiers: ["benchmark", "benchmark.js"],
  create: (registry) => {
    const Benchmark = benchmarkClass(registry, []);
    class Suite {
      readonly name: string | undefined;
      constructor(name?: unknown, options?: Options) {
        this.name = typeof name === "string" ? name : (name as Options | undefined)?.name;
        this.name ??= options?.name;
      }
      add(...given: unknown[]): this {
        if (isOwn(given[0])) return this;
        register(registry, this.name === undefined ? [] : [this.name], optionsOf(given));
        return this;
      }
      on(): this {
        return this;
      }
      run(): this {
        registry.ran();
        return this;
      }
    }
    const loose = (Plain: object): object =>
      new Proxy(Plain, {
        get: (of, key) => (Reflect.has(of, key) ? (Reflect.get(of, key) as unknown) : anything),
      });
    Object.assign(Benchmark, { Suite: looseClass(Suite), options: {}, platform: {}, support: {} });
    const whole = loose(Benchmark);
    return { default: whole, Suite: looseClass(Suite), Benchmark: whole };
  },
};

const made = new WeakSet<object>();

/** A benchmark that a suite is given was registered when it was made. */
function isOwn(given: unknown): boolean {
  return typeof given === "object" && given !== null && made.has(given);
}

function benchmarkClass(registry: Registry, groups: readonly string[]): object {
  class Benchmark {
    constructor(...given: unknown[]) {
      register(registry, groups, optionsOf(given));
      made.add(this);
    }
    on(): this {
      return this;
    }
    run(): this {
      registry.ran();
      return this;
    }
  }
  return looseClass(Benchmark);
}

/** Methods that only a finished run has use for give `anything`. */
function looseClass<Class extends new (...given: never[]) => object>(Plain: Class): Class {
  return new Proxy(Plain, {
    construct: (of, given) => {
      const one = Reflect.construct(of, given) as object;
      const loose: object = new Proxy(one, {
        get: (target, key) => {
          if (!Reflect.has(target, key)) return key === "then" ? undefined : anything;
          const value: unknown = Reflect.get(target, key);
          if (typeof value !== "function") return value;
          return (...args: unknown[]): unknown => {
            const result: unknown = Reflect.apply(value, target, args);
            return result === target ? loose : result;
          };
        },
      });
      if (made.has(one)) made.add(loose);
      return loose;
    },
  });
}

function optionsOf(given: readonly unknown[]): Options {
  const [first, second, third] = given;
  if (typeof first === "object" && first !== null) return first;
  const named = typeof first === "string" ? { name: first } : { fn: first as Call };
  const call = typeof first === "string" ? second : undefined;
  const rest = typeof first === "string" ? third : second;
  const whole =
    typeof call === "object" && call !== null ? (call as Options) : { fn: call as Call };
  return { ...(call === undefined ? {} : whole), ...named, ...((rest ?? {}) as Options) };
}

function register(registry: Registry, groups: readonly string[], options: Options): void {
  const { name = "unnamed", fn, defer = false, setup, teardown, onStart, onComplete } = options;
  if (fn === undefined) return;
  const context = { name };
  const [before, call, after] = compiled(setup, fn, teardown).map((part) => part?.bind(context));
  if (call === undefined) return;
  registry.add({
    path: [...groups, name],
    call: defer ? () => deferred(call) : () => call(),
    source: String(fn),
    ...optional("before", onStart?.bind(context)),
    ...optional("after", onComplete?.bind(context)),
    ...optional("beforeBatch", before),
    ...optional("afterBatch", after),
  });
}

function optional(key: keyof Benchmark, call: Call | undefined): Partial<Benchmark> {
  return call === undefined ? {} : { [key]: () => call() };
}

function deferred(call: Call): Promise<void> {
  return new Promise((resolve) => {
    call({ resolve, benchmark: anything, suResolve: anything });
  });
}

/** Texts share their variables, as they do where the library compiles them into one function. */
function compiled(
  setup: Call | string | undefined,
  fn: Call | string,
  teardown: Call | string | undefined,
): readonly (Call | undefined)[] {
  const parts = [setup, fn, teardown];
  if (parts.every((part) => typeof part !== "string")) return parts;
  const bodies = parts.map((part) => (typeof part === "function" ? bodyOf(part) : (part ?? "")));
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the benchmark is given as text
  const make = new Function(
    `let inner; return [function () { ${bodies[0] ?? ""}; inner = () => { ${bodies[1] ?? ""} }; },
     () => inner(), function () { ${bodies[2] ?? ""} }];`,
  ) as () => Call[];
  return make();
}

function bodyOf(call: Call): string {
  const text = call.toString();
  return text.slice(text.indexOf("{") + 1, text.lastIndexOf("}"));
}
