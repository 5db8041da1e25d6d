import type { Kept } from "../../../lab/index.ts";
import type { EmittedFile } from "../emit/file.ts";
import { emitFiles } from "../emit/files.ts";
import type { Work } from "../work.ts";
import { passRepeatedly } from "./flaky.ts";
import { formatFiles } from "./format.ts";
import { runFiles, sortOut, type Rejected } from "./gate.ts";
import { passInOwnRunner } from "./own-runner.ts";
import { passUnderWitness, type Witnessed } from "./witness.ts";

/** How many tests came to each gate, from the search to the proposal. */
export interface Funnel {
  readonly found: number;
  readonly printed: number;
  readonly passing: number;
  readonly steady: number;
  readonly witnessed: number;
}

export interface Proven {
  readonly files: readonly EmittedFile[];
  readonly kept: readonly Kept[];
  readonly rejected: readonly Rejected[];
  readonly funnel: Funnel;
  /** Undefined when no test came as far as StrykerJS. */
  readonly witnessed: Witnessed | undefined;
}

/** Every gate in its order; what is left is proven, and the files hold exactly that. */
export async function passGates(
  work: Work,
  found: readonly Kept[],
  secondsForWitness: number,
): Promise<Proven> {
  const { log } = work.ports;
  if (found.length === 0) return nothingProven;
  log.progress(`Running ${found.length} new tests in ${work.style.framework}`);
  const first = await passInOwnRunner(work, found);
  const { preamble } = first;
  log.progress(`Running ${first.kept.length} new tests ten times`);
  const second = await passRepeatedly(work, first.kept, preamble);
  const rejected = [...first.rejected, ...second.rejected];
  const counts = {
    found: found.length,
    printed: found.length - rejected.filter(({ gate }) => gate === "printed").length,
    passing: first.kept.length,
    steady: second.kept.length,
  };
  if (second.kept.length === 0) {
    const funnel = { ...counts, witnessed: 0 };
    return { files: [], kept: [], rejected, funnel, witnessed: undefined };
  }
  const files = await formatFiles(work, emitFiles(work, second.kept, { preamble }));
  log.progress(`Having StrykerJS confirm what ${second.kept.length} tests kill`);
  const witnessed = await passUnderWitness(work, files, secondsForWitness);
  // What is committed has lost the tests that were not confirmed, and is run once more as it is.
  const last = await formatFiles(work, emitFiles(work, witnessed.kept, { preamble }));
  const final = sortOut(last, await runFiles(work, last), "suite");
  return {
    files: final.rejected.length === 0 ? last : emitFiles(work, final.passed, { preamble }),
    kept: final.passed,
    rejected: [...rejected, ...witnessed.rejected, ...final.rejected],
    funnel: { ...counts, witnessed: final.passed.length },
    witnessed,
  };
}

const nothingProven: Proven = {
  files: [],
  kept: [],
  rejected: [],
  funnel: { found: 0, printed: 0, passing: 0, steady: 0, witnessed: 0 },
  witnessed: undefined,
};
