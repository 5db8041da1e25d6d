import { transformSync, traverse, type NodePath, type types } from "@babel/core";
import { rewrite, walk, type Call } from "../inputs/expression.ts";
import { codeBlocks, parseDocument } from "../inputs/harvest/examples.ts";
import { toExpression } from "../inputs/harvest/to-expression.ts";
import { toInput } from "../inputs/print.ts";

/** A call of an exported function that somebody wrote down, and all that it needs is known. */
export interface WrittenCall {
  /** Exported names that its arguments use. */
  readonly uses: readonly string[];
  /** The arguments as the source of an array, with other words for the exported names. */
  print(rename: (name: string) => string): string;
  /** Length of that source: the longest has the most to work on. */
  readonly size: number;
  readonly path: string;
  readonly line: number;
}

export interface CallDocument {
  readonly path: string;
  readonly text: string;
  readonly kind: "readme" | "test";
}

const builtIn =
  /^(?:Array|BigInt|Buffer|Date|Map|Math|Number|Object|RegExp|Set|String|Symbol|URL|URLSearchParams|(?:Big)?(?:Ui|I)nt\d+Array|Float\d+Array)$/;
const longest = 2_000;
const lineLength = 90;

/** Calls in tests and in the examples of a README, by the name that is called. */
export function writtenCalls(
  documents: readonly CallDocument[],
  exported: ReadonlySet<string>,
): ReadonlyMap<string, readonly WrittenCall[]> {
  const found = new Map<string, Map<string, WrittenCall>>();
  for (const { path, line, name, args } of documents.flatMap(callsIn)) {
    const uses = usesOf(args);
    if (!uses.every((use) => exported.has(use) || builtIn.test(use))) continue;
    const source = printed(args, (use) => use);
    if (source.length > longest) continue;
    const known = found.get(name) ?? new Map<string, WrittenCall>();
    found.set(name, known);
    if (known.has(source)) continue;
    const print = (rename: (use: string) => string): string => laidOut(printed(args, rename));
    const own = uses.filter((use) => exported.has(use));
    known.set(source, { uses: own, print, size: source.length, path, line });
  }
  return new Map([...found].map(([name, calls]) => [name, [...calls.values()]]));
}

interface PlacedCall {
  readonly name: string;
  readonly args: Call["args"];
  readonly path: string;
  readonly line: number;
}

function callsIn({ path, text, kind }: CallDocument): readonly PlacedCall[] {
  const blocks = kind === "test" ? [{ code: text, line: 1 }] : codeBlocks(text);
  return blocks.flatMap(({ code, line }) =>
    callsInCode(code).map((call) => ({ ...call, path, line: line + call.line - 1 })),
  );
}

/** Whatever stands around a call, its arguments are what counts. */
function callsInCode(code: string): readonly Omit<PlacedCall, "path">[] {
  const file = parseDocument(code);
  const found: Omit<PlacedCall, "path">[] = [];
  if (file === undefined) return found;
  traverse(file, {
    CallExpression: (path: NodePath<types.CallExpression>) => {
      const call = toExpression(path);
      if (call?.kind !== "call" || call.callee.kind !== "export") return;
      // A function that only answers to its surroundings means nothing without them.
      if ([...walk(call)].some(({ kind }) => kind === "resolver")) return;
      const { local, members } = call.callee;
      const line = path.node.loc?.start.line ?? 1;
      found.push({ name: members.at(-1) ?? local, args: call.args, line });
    },
  });
  return found;
}

function usesOf(args: Call["args"]): readonly string[] {
  const inner = args.flatMap((each) => [...walk(each)]);
  return [...new Set(inner.flatMap((each) => (each.kind === "export" ? [each.local] : [])))];
}

function printed(args: Call["args"], rename: (name: string) => string): string {
  const result = rewrite({ kind: "array", items: args }, (inner) =>
    inner.kind === "export" ? { ...inner, local: rename(inner.local) } : inner,
  );
  const about = { calls: "", origin: "test", isAsync: false } as const;
  return toInput({ steps: [], result }, [], about).expression;
}

/** What does not fit on a line goes on several. */
function laidOut(source: string): string {
  if (source.length <= lineLength) return source;
  const options = { configFile: false, babelrc: false, browserslistConfigFile: false } as const;
  return transformSync(source, options)?.code?.replace(/;$/, "") ?? source;
}
