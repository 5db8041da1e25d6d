import { anything } from "../anything.ts";
import type { Framework, Registry } from "../benchmark.ts";

type Callback = (...given: unknown[]) => unknown;

interface Options {
  readonly setup?: Callback;
  readonly teardown?: Callback;
  readonly beforeAll?: Callback;
  readonly afterAll?: Callback;
  readonly beforeEach?: Callback;
  readonly afterEach?: Callback;
}

interface Group {
  readonly path: readonly string[];
  readonly before: Callback[];
  readonly after: Callback[];
}

/**
 * Vitest 1 to 4, with `bench` at the top of a file, and Vitest 5, with `bench` as a fixture of
 * `test`: https://vitest.dev/guide/benchmarking
 */
export const vitest: Framework = {
  specifiers: ["vitest"],
  globals: ["bench", "describe", "suite", "test", "it", "expect", "vi"],
  create: (registry) => {
    const groups: Group[] = [{ path: [], before: [], after: [] }];
    const inner = (): Group => groups[groups.length - 1] as Group;
    const bench = variants((name: unknown, ...rest: unknown[]) => {
      registerIn(registry, [...groups], nameOf(name), rest);
    });
    const describe = variants((name: unknown, ...rest: unknown[]) => {
      const body = rest.find(isCallback);
      groups.push({ path: [...inner().path, nameOf(name)], before: [], after: [] });
      try {
        body?.(anything);
      } finally {
        groups.pop();
      }
    });
    const test = variants((name: unknown, ...rest: unknown[]) => {
      const body = rest.find(isCallback);
      const path = [...inner().path, nameOf(name)];
      const enclosing = [...groups, { path, before: [], after: [] }];
      const context = { bench: fixture(registry, enclosing), expect: anything };
      // Its assertions are about results that nobody has here.
      if (body !== undefined) void Promise.resolve(body(context)).catch(() => undefined);
    });
    const [before, after] = (["before", "after"] as const).map((when) => (call: Callback) => {
      inner()[when].push(call);
    });
    return {
      ...{ bench, describe, suite: describe, test, it: test, expect: anything, vi: anything },
      ...{ beforeAll: before, afterAll: after, beforeEach: before, afterEach: after },
    };
  },
};

function fixture(registry: Registry, groups: readonly Group[]): unknown {
  const one = (name: unknown, ...rest: unknown[]) => {
    registerIn(registry, groups, nameOf(name), rest);
    return { run: () => Promise.resolve(anything) };
  };
  return Object.assign(one, { compare: () => Promise.resolve(anything), from: () => anything });
}

function registerIn(
  registry: Registry,
  groups: readonly Group[],
  name: string,
  rest: readonly unknown[],
): void {
  const call = rest.find(isCallback);
  if (call === undefined) return;
  const options = (rest.find((each) => typeof each === "object" && each !== null) ?? {}) as Options;
  const { setup, teardown, beforeAll, afterAll, beforeEach, afterEach } = options;
  const task = { name };
  registry.add({
    path: [...(groups.at(-1)?.path ?? []), name],
    call: () => call.call(task),
    before: async () => {
      for (const each of groups.flatMap((group) => group.before)) await each();
      await setup?.(task, "run");
      await beforeAll?.call(task, "run");
    },
    after: async () => {
      await afterAll?.call(task, "run");
      await teardown?.(task, "run");
      for (const each of groups.flatMap((group) => group.after)) await each();
    },
    ...(beforeEach === undefined ? {} : { beforeEach: () => beforeEach.call(task, "run") }),
    ...(afterEach === undefined ? {} : { afterEach: () => afterEach.call(task, "run") }),
    source: call.toString(),
  });
}

/** `.skip` and `.todo` register nothing; every other variant does what the plain one does. */
function variants(plain: (name: unknown, ...rest: unknown[]) => void): unknown {
  const nothing = (): void => undefined;
  const each = (rows: readonly unknown[]) => (name: string, body: Callback) => {
    for (const [index, row] of rows.entries()) {
      const given = Array.isArray(row) ? (row as unknown[]) : [row];
      plain(`${name} #${index + 1}`, (...context: unknown[]) => body(...given, ...context));
    }
  };
  return Object.assign(
    (name: unknown, ...rest: unknown[]) => {
      plain(name, ...rest);
    },
    {
      ...{ only: plain, concurrent: plain, sequential: plain, shuffle: plain },
      ...{ skip: nothing, todo: nothing, each, for: each },
      skipIf: (skip: unknown) => (Boolean(skip) ? nothing : plain),
      runIf: (run: unknown) => (Boolean(run) ? plain : nothing),
    },
  );
}

function isCallback(given: unknown): given is Callback {
  return typeof given === "function";
}

function nameOf(given: unknown): string {
  return typeof given === "function" ? given.name : String(given);
}
