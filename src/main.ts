import { engineNames, Failure } from "./model/index.ts";

interface Entry {
  run(env: NodeJS.ProcessEnv): Promise<number>;
}

/** Loaded late, so that an action pays only for what it uses. */
const entries: Readonly<Record<string, () => Promise<Entry>>> = {
  ...Object.fromEntries(
    engineNames.map((engine) => [
      engine,
      async () => (await import("./actions/engine.ts")).engineAction(engine),
    ]),
  ),
  plan: () => import("./actions/plan.ts"),
  accept: () => import("./actions/accept.ts"),
  propose: () => import("./actions/propose.ts"),
  report: () => import("./actions/report.ts"),
  "research-issue": () => import("./actions/research-issue.ts"),
  "pull-request": () => import("./actions/pull-request.ts"),
  sampler: () => import("./sampler/program.ts"),
  experiment: () => import("./actions/experiment.ts"),
  cli: () => import("./cli.ts"),
};

export const entryNames = Object.keys(entries);

/** Runs one entry and sets the exit status: the only catch-all of the program. */
export async function start(name: string): Promise<void> {
  try {
    const entry = await entries[name]?.();
    if (entry === undefined) throw new Error(`There is no entry "${name}".`);
    process.exitCode = await entry.run(process.env);
  } catch (error) {
    process.exitCode = 2;
    await tell(error);
  }
}

async function tell(error: unknown): Promise<void> {
  const text = error instanceof Failure ? error.message : withCauses(error);
  if (process.env["GITHUB_ACTIONS"] === "true") {
    const { annotate } = await import("./adapters/actions-core.ts");
    annotate({ level: "error", title: "Lamplighter", message: text });
  } else {
    process.stderr.write(`${text}\n`);
  }
}

/** The user did nothing wrong here: say all that helps to mend it. */
function withCauses(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? error.message;
  return error.cause === undefined ? own : `${own}\nCaused by: ${withCauses(error.cause)}`;
}
