import { posix } from "node:path";
import type { WrittenCall } from "../../../lab/hot/index.ts";
import type { ModuleFile } from "../../../lab/index.ts";
import { camel } from "./camel.ts";
import type { Candidate } from "./candidates.ts";

/** A benchmark that ran once: a function and the call to measure. */
export interface Chosen extends Candidate {
  readonly call: WrittenCall;
  /** True where the function changes what it is given, so that each call needs its own. */
  readonly fresh: boolean;
}

/** Where the module of an exported name is. */
export type Locate = (name: string) => ModuleFile | undefined;

/** Where imports of a file lead to. */
export type Importing = (path: string) => string;

/** A file of plain functions: one for each benchmark, named after what it measures. */
export function benchmarkFile(
  chosen: readonly Chosen[],
  locate: Locate,
  importing: Importing,
): string {
  const [first] = chosen;
  if (first === undefined) return "";
  const { module } = first;
  const used = chosen.flatMap(({ call }) => call.uses.flatMap((use) => locate(use) ?? []));
  const modules = [...new Map([module, ...used].map((each) => [each.path, each])).values()];
  const names = namespaces(modules);
  const at = (path: string): string => names.get(path) ?? "";
  const imports = modules.map(({ path }) =>
    module.format === "cjs"
      ? `const ${at(path)} = require(${JSON.stringify(importing(path))});`
      : `import * as ${at(path)} from ${JSON.stringify(importing(path))};`,
  );
  const rename = (use: string): string => {
    const from = locate(use);
    return from === undefined ? use : `${at(from.path)}.${use}`;
  };
  const blocks = chosen.map((each) => block(each, at(module.path), rename));
  return [imports.join("\n"), ...blocks].join("\n\n") + "\n";
}

function block(
  { module, subject, name, why, call, fresh }: Chosen,
  namespace: string,
  rename: (use: string) => string,
): string {
  const isCommonJs = module.format === "cjs";
  const callee =
    subject.name !== "default"
      ? `${namespace}.${subject.name}`
      : isCommonJs
        ? namespace
        : `${namespace}.default`;
  const type = module.format === "ts" ? `: Parameters<typeof ${callee}>` : "";
  const list = call.print(rename);
  const input = fresh
    ? `const ${name}Input = ()${type} => ${list};`
    : `const ${name}Input${type} = ${list};`;
  const run = `() => ${callee}(...${name}Input${fresh ? "()" : ""})`;
  return [
    `// ${why[0]?.toUpperCase() ?? ""}${why.slice(1)}. The call is from ${call.path}:${call.line}.${fresh ? " It changes what it is given." : ""}`,
    input,
    isCommonJs ? `exports.${name} = ${run};` : `export const ${name} = ${run};`,
  ].join("\n");
}

/** `quoteModule` for `src/pricing/quote.ts`: no benchmark is called like that. */
function namespaces(modules: readonly ModuleFile[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    modules.map(({ path }) => {
      const wanted = `${camel(bare(path).split("/").at(-1) ?? "")}Module`;
      const name = taken.has(wanted) ? camel(bare(path)) + "Module" : wanted;
      taken.add(name);
      return [path, name];
    }),
  );
}

/** `bench/pricing-quote.bench.ts` for `src/pricing/quote.ts`. */
export function benchmarkPath(out: string, { path, format }: ModuleFile): string {
  const name = bare(path.replace(/^(?:src|lib|source)\//, "")).replaceAll("/", "-");
  const own = posix.extname(path);
  const ending = format === "ts" ? ".ts" : own;
  return posix.join(out, `${name}.bench${ending}`);
}

function bare(path: string): string {
  return path.replace(/\.[cm]?[jt]s$/, "");
}
