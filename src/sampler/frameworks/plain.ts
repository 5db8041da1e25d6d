import type { Benchmark } from "../benchmark.ts";

type Call = () => unknown;

/**
 * A file that registers nothing and exports functions: each is a benchmark under its name. Those
 * of an exported object count under their keys. `setup` and `teardown` run once around each.
 */
export function plainFunctions(exports: Readonly<Record<string, unknown>>): readonly Benchmark[] {
  const { setup, teardown } = exports;
  const around = {
    ...(typeof setup === "function" ? { before: setup as Call } : {}),
    ...(typeof teardown === "function" ? { after: teardown as Call } : {}),
  };
  const reserved = new Set(["setup", "teardown", "module.exports", "__esModule"]);
  // CommonJS gives the same object a second time under `default`.
  const named = Object.entries(exports).filter(([name]) => !reserved.has(name));
  const all = named.flatMap(([name, value]) => functionsIn(name, value));
  const seen = new Set<Call>();
  return all.flatMap(([path, call]) => {
    if (seen.has(call) || isClass(call)) return [];
    seen.add(call);
    return [{ path, call: () => call(), source: call.toString(), ...around }];
  });
}

function functionsIn(name: string, value: unknown): (readonly [string[], Call])[] {
  if (typeof value === "function") {
    const own = value.name;
    return [[[name === "default" && own !== "" && own !== "default" ? own : name], value as Call]];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter((entry): entry is [string, Call] => typeof entry[1] === "function")
    .filter(([key]) => key !== "setup" && key !== "teardown")
    .map(([key, call]) => [name === "default" ? [key] : [name, key], call] as const);
}

function isClass(value: Call): boolean {
  return /^class[\s{]/.test(value.toString());
}
