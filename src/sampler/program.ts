import type {
  CountRequest,
  ListedBenchmark,
  ListRequest,
  PairRequest,
  PairSample,
  PerSide,
  SampleTrouble,
  SideName,
} from "../ports/index.ts";
import { measurePair } from "../lab/sample/measure-pair.ts";
import type { Subject } from "../lab/sample/meter.ts";
import { intercept } from "./intercept.ts";
import { createSide, loadFile, type Found } from "./load.ts";
import { nodeMeter } from "./node-meter.ts";
import { subjectOf } from "./subject.ts";

/**
 * The process in which benchmarks run, started by the sampler adapter: one request comes over the
 * channel, one answer goes back, with signs of progress before it. It never prints.
 */
export async function run(): Promise<number> {
  const request = await new Promise<CountRequest | ListRequest | PairRequest>((resolve) => {
    process.once("message", resolve);
  });
  const answer = await answerTo(request);
  await new Promise((sent) => process.send?.({ answer }, sent));
  // What a file left running must not keep the process.
  process.exit(0);
}

function answerTo(request: CountRequest | ListRequest | PairRequest) {
  if (request.kind === "list") return list(request);
  return request.kind === "pair" ? pair(request) : count(request);
}

/** Whoever started this process counts what it does. */
async function count({
  root,
  file,
  benchmark,
  calls,
}: CountRequest): Promise<SampleTrouble | Readonly<Record<string, never>>> {
  const side = createSide(root);
  intercept([side]);
  try {
    const wanted = (await loadFile(side, 0, file)).find(({ id }) => id === benchmark);
    if (wanted === undefined) return { trouble: "it was not registered again" };
    await wanted.before?.();
    const subject = await subjectOf(wanted, "count");
    await subject.before?.();
    await subject.loop(calls);
    await subject.after?.();
    return {};
  } catch (error) {
    return { trouble: explain(error) };
  }
}

async function list({
  root,
  file,
}: ListRequest): Promise<readonly ListedBenchmark[] | SampleTrouble> {
  const side = createSide(root);
  const withoutHooks = intercept([side]);
  try {
    const found = await loadFile(side, 0, file);
    if (found.length === 0) return { trouble: withoutHooks ?? "it registers no benchmark" };
    return found.map(({ id, origin, fingerprint }) => ({ id, origin, fingerprint }));
  } catch (error) {
    return { trouble: explain(error) };
  }
}

async function pair(request: PairRequest): Promise<PairSample | SampleTrouble> {
  const { files, first, benchmark } = request;
  const names = [first, first === "base" ? "head" : "base"] as const;
  const sides = names.map((name) => createSide(files[name].root));
  intercept(sides);
  const found = {} as Record<SideName, Found>;
  const subjects = {} as Record<SideName, Subject>;
  for (const [index, side] of names.entries()) {
    tell({ side });
    try {
      const own = sides[index] as (typeof sides)[number];
      const all = await loadFile(own, index, files[side].file);
      const wanted = all.find(({ id }) => id === benchmark);
      if (wanted === undefined) return { trouble: "it was not registered again", side };
      await wanted.before?.();
      found[side] = wanted;
      subjects[side] = await subjectOf(wanted, side);
    } catch (error) {
      return { trouble: explain(error), side };
    }
  }
  return measured(request, subjects, found);
}

async function measured(
  request: PairRequest,
  subjects: PerSide<Subject>,
  found: PerSide<Found>,
): Promise<PairSample | SampleTrouble> {
  let now: SideName | undefined;
  try {
    const sample = await measurePair(
      guarded(subjects, (side) => (now = side)),
      request,
      nodeMeter(),
      (side) => {
        tell({ side });
      },
    );
    for (const side of ["base", "head"] as const) await found[side].after?.();
    return sample;
  } catch (error) {
    return { trouble: explain(error), ...(now === undefined ? {} : { side: now }) };
  }
}

/** Remembers whose batch runs, so that what it throws is laid at the right door. */
function guarded(subjects: PerSide<Subject>, enter: (side: SideName) => void): PerSide<Subject> {
  const watched = (side: SideName): Subject => ({
    ...subjects[side],
    before: () => {
      enter(side);
      return subjects[side].before?.();
    },
  });
  return { base: watched("base"), head: watched("head") };
}

function tell(sign: Readonly<Record<string, string>>): void {
  process.send?.(sign);
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return `it threw ${String(error)}`;
  return error.message.split("\n").slice(0, 3).join(" ").slice(0, 300) || error.name;
}
