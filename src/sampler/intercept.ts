// The bundler makes an empty namespace of a module that is a function, so its default is taken.
import nodeModule from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Registry } from "./benchmark.ts";
import { frameworks } from "./frameworks/index.ts";

const scheme = "lamplighter-benchmarks:";
const shelf = Symbol.for("lamplighter.benchmarks");

interface Side {
  readonly root: string;
  readonly modules: Map<string, Record<string, unknown>>;
}

/**
 * Lets benchmark libraries be answered by stand-ins, in both module systems: what a file below
 * `root` imports registers with that side. Needs Node 22.15, where hooks for both came.
 * @returns why it is not possible, or undefined.
 */
export function intercept(
  sides: readonly { root: string; registry: Registry }[],
): string | undefined {
  const { registerHooks } = nodeModule as Partial<typeof nodeModule>;
  if (registerHooks === undefined) {
    return `benchmark libraries can be listened to from Node 22.15 on; this is ${process.version}`;
  }
  const shelves: Side[] = sides.map(({ root, registry }) => ({
    root: pathToFileURL(`${root}/`).href,
    modules: new Map(
      frameworks.flatMap((framework) => {
        const module = framework.create(registry);
        return framework.specifiers.map((name) => [name, module] as const);
      }),
    ),
  }));
  Object.assign(globalThis, { [shelf]: shelves });
  registerHooks({
    resolve: (specifier, context, next) => {
      const side = shelves.findIndex(({ root }) => context.parentURL?.startsWith(root) ?? false);
      if (side < 0 || shelves[side]?.modules.has(specifier) !== true)
        return next(specifier, context);
      const kind = context.conditions.includes("require") ? "require" : "import";
      return { url: `${scheme}${side}/${kind}/${specifier}`, shortCircuit: true };
    },
    load: (url, context, next) => {
      if (!url.startsWith(scheme)) return next(url, context);
      const [side = "0", kind = "", name = ""] = url.slice(scheme.length).split("/");
      const exports = shelves[Number(side)]?.modules.get(name) ?? {};
      const held = `globalThis[Symbol.for("lamplighter.benchmarks")][${side}].modules.get("${name}")`;
      return kind === "require"
        ? {
            format: "commonjs",
            source: `module.exports = ${commonJs(held, exports)};`,
            shortCircuit: true,
          }
        : { format: "module", source: esModule(held, exports), shortCircuit: true };
    },
  });
  return undefined;
}

/** benchmark.js is its own default; the others are objects of names. */
function commonJs(held: string, exports: Record<string, unknown>): string {
  return "Benchmark" in exports ? `${held}.default` : held;
}

function esModule(held: string, exports: Record<string, unknown>): string {
  const names = Object.keys(exports).filter((name) => name !== "default");
  return [
    `const held = ${held};`,
    `export default held.default ?? held;`,
    ...names.map((name) => `export const ${name} = held[${JSON.stringify(name)}];`),
  ].join("\n");
}

/** Some projects have their library's words as globals; one side at a time, while it loads. */
export function setGlobals(index: number): void {
  const shelves = (globalThis as Record<symbol, unknown>)[shelf] as readonly Side[] | undefined;
  for (const { specifiers, globals = [] } of frameworks) {
    const module = shelves?.[index]?.modules.get(specifiers[0] as string);
    for (const name of globals) Object.assign(globalThis, { [name]: module?.[name] });
  }
}

/** The first file below one of the roots on the call stack: the one that registers. */
export function callerBelow(root: string): string | undefined {
  const prefix = pathToFileURL(`${root}/`).href;
  for (const line of (new Error("where").stack ?? "").split("\n")) {
    const [, place] = /\(?((?:file:\/\/)?\/[^()]*?)(?::\d+){1,2}\)?$/.exec(line) ?? [];
    if (place === undefined) continue;
    const url = place.startsWith("file:") ? place : pathToFileURL(place).href;
    if (url.startsWith(prefix) && !url.includes("/node_modules/")) return fileURLToPath(url);
  }
  return undefined;
}
