import { anything } from "../anything.ts";
import type { Framework, Registry } from "../benchmark.ts";

interface Options {
  readonly beforeAll?: (mode: string) => unknown;
  readonly afterAll?: (mode: string) => unknown;
  readonly beforeEach?: (mode: string) => unknown;
  readonly afterEach?: (mode: string) => unknown;
}

interface Task {
  readonly name: string;
  readonly result: unknown;
}

interface BenchOptions {
  readonly name?: string;
  readonly setup?: (task: unknown, mode: string) => unknown;
  readonly teardown?: (task: unknown, mode: string) => unknown;
}

/** tinybench 2 to 6: https://github.com/tinylibs/tinybench */
export const tinybench: Framework = {
  specifiers: ["tinybench"],
  create: (registry) => {
    const Bench = benchClass(registry);
    return {
      Bench,
      Task: anything,
      default: Bench,
      now: () => performance.now(),
      hrtimeNow: () => performance.now(),
      nToMs: (nanoseconds: number) => nanoseconds / 1e6,
      mToNs: (milliseconds: number) => milliseconds * 1e6,
      formatNumber: String,
    };
  },
};

/** What of a `Bench` needs no registry: answers for files that look at results. */
class Finished extends EventTarget {
  readonly tasks: Task[] = [];

  todo(): this {
    return this;
  }
  remove(): this {
    return this;
  }
  warmup(): Promise<void> {
    return Promise.resolve();
  }
  table(): unknown[] {
    return [];
  }
  getTask(name: string): unknown {
    return this.tasks.find((task) => task.name === name);
  }
  get results(): unknown[] {
    return this.tasks.map(({ result }) => result);
  }
}

function benchClass(registry: Registry): unknown {
  return class Bench extends Finished {
    readonly name: string | undefined;
    readonly opts: BenchOptions;

    constructor(options: BenchOptions = {}) {
      super();
      this.opts = options;
      this.name = options.name;
    }

    add(name: string, call: () => unknown, each: Options = {}): this {
      const task = { name, result: anything };
      this.tasks.push(task);
      const { setup, teardown } = this.opts;
      registry.add({
        path: this.name === undefined ? [name] : [this.name, name],
        call: call.bind(task),
        before: async () => {
          await setup?.call(this, task, "run");
          await each.beforeAll?.call(task, "run");
        },
        after: async () => {
          await each.afterAll?.call(task, "run");
          await teardown?.call(this, task, "run");
        },
        ...hook("beforeEach", each.beforeEach, task),
        ...hook("afterEach", each.afterEach, task),
        source: call.toString(),
      });
      return this;
    }

    run(): Promise<unknown[]> {
      registry.ran();
      return Promise.resolve(this.tasks);
    }

    runSync(): unknown[] {
      registry.ran();
      return this.tasks;
    }
  };
}

function hook(
  name: "beforeEach" | "afterEach",
  given: ((mode: string) => unknown) | undefined,
  task: unknown,
): Partial<Record<"beforeEach" | "afterEach", () => unknown>> {
  return given === undefined ? {} : { [name]: () => given.call(task, "run") };
}
