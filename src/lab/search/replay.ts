import type { Laboratory, Realm } from "../../ports/index.ts";
import { outcomeOf } from "../evaluate/outcome.ts";
import { Workbench } from "../evaluate/workbench.ts";
import { instrument } from "../mutants/instrument.ts";
import type { Outcome, TestInput } from "../types/input.ts";
import type { Subject } from "../types/subject.ts";
import type { Message, ReplayJob } from "./job.ts";

const limits = { heapMegabytes: 700, silentSeconds: 10, seconds: 120 };
const fuel = 200_000;

/**
 * What inputs come to on another version of the package, in their order; undefined where they
 * cannot be run there, or come to something else each time.
 */
export async function replay(
  subject: Subject,
  inputs: readonly TestInput[],
  laboratory: Laboratory,
): Promise<readonly (Outcome | undefined)[]> {
  const files = [...subject.files, ...subject.support];
  const { modules } = await instrument({ files: [], support: files });
  const job: ReplayJob = {
    kind: "replay",
    folder: subject.folder,
    entries: subject.entries,
    formats: Object.fromEntries(files.map(({ path, format }) => [path, format])),
    modules,
    inputs,
  };
  let outcomes: readonly (Outcome | null)[] = [];
  await laboratory.run(JSON.stringify(job), limits, (text) => {
    const message = JSON.parse(text) as Message;
    if (message.kind === "replayed") outcomes = message.outcomes;
  });
  return inputs.map((_, index) => outcomes[index] ?? undefined);
}

/** The same, inside the process that was made for it. */
export async function replayInputs(
  realm: Realm,
  job: ReplayJob,
  send: (message: Message) => void,
): Promise<void> {
  const bench = new Workbench(realm, { ...job, mutants: 0 });
  const outcomes: (Outcome | null)[] = [];
  for (const input of job.inputs) {
    realm.journal(input.expression);
    const once = await outcomeOn(bench, input);
    const again = await outcomeOn(bench, input);
    outcomes.push(JSON.stringify(once) === JSON.stringify(again) ? (once ?? null) : null);
    send({ kind: "replayed", outcomes });
  }
}

async function outcomeOn(bench: Workbench, input: TestInput): Promise<Outcome | undefined> {
  try {
    const observed = await bench.run(bench.compile(input), bench.fresh(), { fuel });
    return outcomeOf(observed);
  } catch {
    // The version does not load, or does not export what the input calls.
    return undefined;
  }
}
