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
}

export type RunCommand = (tree: Tree) => Promise<CommandRun>;

/** Whole commands in both trees: how long they take, or what they print where a tool is named. */
export const wholeCommands: Way = async (bench) => {
  const { inputs, wanted } = bench;
  const lines = inputs.command.filter(wanted);
  if (lines.length === 0) return undefined;
  const experiments: Experiment[] = [];
  const notChecked: NotChecked[] = [];
  for (const line of lines) {
    const run = runner(bench, line);
    const tried = await tryBoth(bench, line, run);
    if (typeof tried === "string") notChecked.push({ what: line, why: tried });
    else if (inputs.tool === undefined)
      experiments.push(timeCommand(bench, line, run, tried.seconds));
    else experiments.push(comparePrinted(bench, line, run));
  }
  return { experiments, notChecked, close: () => Promise.resolve() } satisfies Prepared;
};

function runner({ ports, plan, environment }: Bench, line: string): RunCommand {
  return async ({ folder }) => {
    const seconds = plan.timeoutSeconds;
    const { errors, ...run } = await ports.commands.run({ line, folder, environment, seconds });
    const said = lastWords(errors, run.output);
    const trouble =
      run.trouble === undefined ? undefined : `${run.trouble}${said === "" ? "" : `: ${said}`}`;
    return { ...run, trouble };
  };
}

/** The first run of each side fills caches and shows whether there is anything to measure. */
async function tryBoth(
  { ports, base, head }: Bench,
  line: string,
  run: RunCommand,
): Promise<{ seconds: number } | string> {
  ports.log.progress(`Trying \`${line}\``);
  let seconds = 0;
  for (const [side, tree] of [
    ["base", base],
    ["head", head],
  ] as const satisfies [SideName, Tree][]) {
    const tried = await run(tree);
    if (tried.trouble !== undefined) return `At ${side}, ${tried.trouble}.`;
    seconds = Math.max(seconds, tried.seconds);
  }
  return { seconds };
}
