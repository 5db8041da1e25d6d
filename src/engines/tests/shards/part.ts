import type { TestsInputs } from "../../../inputs/index.ts";
import type { Mutant } from "../../../lab/index.ts";
import { measure, secondsOfWitness, type Baseline } from "../baseline.ts";
import type { ProjectPlace } from "../collect/project-root.ts";
import { mutantsFor, type Scope } from "../collect/scope.ts";
import { scoreOf, type Score } from "../score.ts";
import type { Work } from "../work.ts";
import { partOf, readShard, type Shard } from "./cut.ts";
import { measuredJson, sourcesIn } from "./measured.ts";

/** Tries one part of the mutants and writes what came out, for the run that has all parts. */
export async function measurePart(
  work: Work,
  inputs: TestsInputs,
  given: { readonly shard: string; readonly scope: Scope; readonly place: ProjectPlace },
): Promise<{ readonly shard: Shard; readonly score: Score }> {
  const shard = readShard(given.shard);
  const mutants = partOf(mutantsFor(work, given.scope).mutants, shard);
  const baseline = await measure(work, mutants, {
    seconds: secondsOfWitness(inputs),
    cache: inputs.cache,
    place: given.place,
  });
  await keepMeasured(work, inputs.mutationPath, { mutants, baseline, shard });
  return { shard, score: scoreOf(mutants, baseline.statuses) };
}

/** Writes the mutants with what the project's own tests do to them, where that was asked for. */
export async function keepMeasured(
  { ports, room, subject }: Work,
  path: string | undefined,
  found: {
    readonly mutants: readonly Mutant[];
    readonly baseline: Baseline;
    readonly shard?: Shard;
  },
): Promise<void> {
  if (path === undefined) return;
  const { mutants, baseline, shard = { index: 1, count: 1 } } = found;
  const { statuses, tests, stryker } = baseline;
  const circumstances = { framework: room.detected.framework.name, stryker, tests };
  const measured = { shard, circumstances, sources: sourcesIn(subject, mutants), statuses };
  await ports.files.write(path, measuredJson(measured, mutants));
}
