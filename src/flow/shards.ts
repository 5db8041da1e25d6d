import type { EngineName } from "../model/index.ts";

const filesForOneMachine = 20;
const mostMachines = 8;
const code = /\.[cm]?[jt]sx?$/;
const tests = /(?:^|\/)(?:tests?|specs?|__tests__)\/|[.\-_](?:test|spec)\.[cm]?[jt]sx?$/;

/**
 * How many parts each engine's work is cut into, as the matrix of a workflow takes them. Only the
 * mutants of `tests` are worth a cut; `asked` is what the user wants instead of one machine for every
 * twenty changed code files.
 */
export function shardsOf(
  engines: readonly EngineName[],
  changedPaths: readonly string[],
  asked: number | undefined,
): Readonly<Record<string, readonly string[]>> {
  const sources = changedPaths.filter((path) => code.test(path) && !tests.test(path));
  const needed = Math.ceil(sources.length / filesForOneMachine);
  const count = asked ?? Math.min(mostMachines, Math.max(1, needed));
  const parts = (of: number) => Array.from({ length: of }, (_, at) => `${at + 1}/${of}`);
  return Object.fromEntries(
    engines.map((engine) => [engine, parts(engine === "tests" ? count : 1)]),
  );
}
