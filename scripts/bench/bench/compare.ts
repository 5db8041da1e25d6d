import { join, resolve } from "node:path";
import { enginePorts } from "../../../src/adapters/engine-ports.ts";
import { samplerFrom } from "../../../src/adapters/node-sampler.ts";
import type { Bench } from "../../../src/engines/bench/experiment.ts";
import { planOf } from "../../../src/engines/bench/plan.ts";
import type { TimedRow } from "../../../src/engines/bench/verdict/index.ts";
import type { RunCommand } from "../../../src/engines/bench/ways/commands/way.ts";
import { timeCommand } from "../../../src/engines/bench/ways/commands/time.ts";
import { compareFunctions } from "../../../src/engines/bench/ways/functions/compare.ts";
import { benchInputs, flagSource, readInputs } from "../../../src/inputs/index.ts";
import { createRandom } from "../../../src/lab/statistics/index.ts";
import { isCommand, type Kind } from "./kinds.ts";

export interface Compared {
  /** Undefined where the machine was too busy for a row. */
  readonly row?: TimedRow;
  /** Base against itself, which commands measure beside it. */
  readonly control?: TimedRow;
}

/** One whole comparison as the engine makes it. */
export async function compare(
  kind: Kind,
  base: string,
  head: string,
  { seconds, threshold, seed }: { seconds: number; threshold: number; seed: number },
): Promise<Compared> {
  const flags = {
    base,
    seconds: String(seconds),
    threshold: String(threshold),
    seed: String(seed),
  };
  const inputs = readInputs(benchInputs, [flagSource(new Map(Object.entries(flags)))]);
  // What people run: reading TypeScript would double the time of a process.
  const sampler = samplerFrom(() => [resolve("dist/sampler.js")]);
  const ports = { ...enginePorts(base), sampler };
  const tree = (folder: string) => ({ folder, remove: () => Promise.resolve() });
  const bench: Bench = {
    ...{ ports, inputs, plan: planOf(inputs), base: tree(base), head: tree(head), environment: {} },
    random: createRandom(seed),
    wanted: () => true,
    copy: () => Promise.resolve(tree(base)),
  };
  const experiment = isCommand(kind) ? await command(bench) : functions(bench, base, head);
  for (let round = 0; round < experiment.rounds; round++) {
    const why = await experiment.round(round);
    if (why !== undefined) throw new Error(why);
  }
  const timed = experiment.outcome().measured.filter(({ row }) => row.kind === "timed");
  const [row, control] = [false, true].map(
    (wanted) => timed.find((each) => each.control === wanted)?.row as TimedRow | undefined,
  );
  return { ...(row && { row }), ...(control && { control }) };
}

function functions(bench: Bench, base: string, head: string) {
  const file = "work.bench.js";
  const files = { base: { root: base, file }, head: { root: head, file } };
  const benchmark = `${file} > work`;
  return compareFunctions(bench, { name: "work", benchmark, files, control: false });
}

async function command(bench: Bench) {
  const line = `exec ${process.execPath} work.js`;
  const run: RunCommand = async ({ folder }, how) =>
    bench.ports.commands.run({ line, folder, environment: {}, seconds: 60, ...how });
  const tries = [await run(bench.base), await run(bench.head), await run(bench.base)];
  const seconds = Math.min(...tries.map((each) => each.seconds));
  return timeCommand(bench, line, run, { seconds, control: true });
}

export const sideFolder = (root: string, kind: string, side: string): string =>
  join(root, kind.replaceAll(" ", "-"), side);
