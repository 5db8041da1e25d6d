import type { NotChecked } from "../../../../model/index.ts";
import type { SideName, Tree } from "../../../../ports/index.ts";
import { lastWords } from "../../trees/build.ts";
import type { Bench, Experiment, Prepared, Way } from "../../experiment.ts";
import { comparePrinted } from "./printed.ts";
import { timeCommand } from "./time.ts";

/** What one run of a command came to. */
export interface CommandRun {
  readonly seconds: number;
  readonly output: string;
  readonly trouble: string | undefined;
  readonly peakBytes?: number | undefined;
}

export type RunCommand = (
  tree: Tree,
  how?: { readonly watchMemory: boolean },
) => Promise<CommandRun>;

/** Whole commands in both trees: how long they take, or what they print where a tool is named. */
export const wholeCommands: Way = async (bench) => {
  const { inputs, wanted, random } = bench;
  const lines = inputs.command.filter(wanted);
  if (lines.length === 0) return undefined;
  const experiments: Experiment[] = [];
  const notChecked: NotChecked[] = [];
  const controlled = lines[random.below(lines.length)];
  for (const line of lines) {
    const run = runner(bench, line);
    const tried = await tryBoth(bench, line, run);
    if (typeof tried === "string") notChecked.push({ what: line, why: tried });
    else if (inputs.tool === undefined)
      experiments.push(
        timeCommand(bench, line, run, { seconds: tried.seconds, control: line === controlled }),
      );
    else {
      const { tool } = inputs;
      experiments.push(comparePrinted(bench, { line, tool, run, firstOutput: tried.output }));
    }
  }
  return { experiments, notChecked, close: () => Promise.resolve() } satisfies Prepared;
};

/** Runs a line in a tree, and says in words what went wrong. */
export function runner({ ports, plan, environment }: Bench, line: string): RunCommand {
  return async ({ folder }, how = { watchMemory: false }) => {
    const seconds = plan.timeoutSeconds;
    const { errors, ...run } = await ports.commands.run({
      line,
      folder,
      environment,
      seconds,
      ...how,
    });
    const said = lastWords(errors, run.output);
    const trouble =
      run.trouble === undefined ? undefined : `${run.trouble}${said === "" ? "" : `: ${said}`}`;
    return { ...run, trouble };
  };
}

const longSeconds = 2;

/**
 * The first run of each side fills caches and shows whether there is anything to measure; the
 * second says how long it takes.
 */
async function tryBoth(
  { ports, base, head }: Bench,
  line: string,
  run: RunCommand,
): Promise<CommandRun | string> {
  ports.log.progress(`Trying \`${line}\``);
  let last: CommandRun | undefined;
  let seconds = Infinity;
  for (const [side, tree] of [
    ["base", base],
    ["head", head],
    ["base", base],
  ] as const satisfies [SideName, Tree][]) {
    // What is long is not told apart better by a third run.
    if (seconds > longSeconds && seconds < Infinity && side === "base") break;
    last = await run(tree);
    if (last.trouble !== undefined) return `At ${side}, ${last.trouble}.`;
    seconds = Math.min(seconds, last.seconds);
  }
  return { seconds, output: last?.output ?? "", trouble: undefined };
}
