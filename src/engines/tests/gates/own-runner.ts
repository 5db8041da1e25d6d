import type { Kept } from "../../../lab/index.ts";
import { emitFiles } from "../emit/files.ts";
import type { Work } from "../work.ts";
import { runFiles, sortOut, type Rejected } from "./gate.ts";

export interface Passed {
  readonly kept: readonly Kept[];
  readonly rejected: readonly Rejected[];
  /** Lines that every test file has to begin with to run in this project at all. */
  readonly preamble: readonly string[];
}

/** Inputs that break a declared type are worth a test, and a type checker would stop the file. */
const unchecked = ["// @ts-nocheck: some inputs are outside of the declared types on purpose."];

/** Gate 1: the tests pass in the project's own framework, as they will be committed. */
export async function passInOwnRunner(work: Work, kept: readonly Kept[]): Promise<Passed> {
  if (kept.length === 0) return { kept, rejected: [], preamble: [] };
  const plain = await attempt(work, kept, []);
  const noneRan = plain.kept.length === 0;
  const isTyped = /\.[cm]?ts$/.test(work.style.place.suffix);
  return noneRan && isTyped ? attempt(work, kept, unchecked) : plain;
}

async function attempt(
  work: Work,
  kept: readonly Kept[],
  preamble: readonly string[],
): Promise<Passed> {
  const emitted = emitFiles(work, kept, { preamble });
  const run = await runFiles(work, emitted);
  const { passed, rejected } = sortOut(emitted, run, "suite");
  if (passed.length === 0 && run.verdict !== "failed") {
    work.ports.log.warn(`The new tests do not run (${run.verdict}): ${run.output.slice(-600)}`);
  }
  const unprinted = emitted.flatMap((file) =>
    file.unprinted.map((one): Rejected => ({
      kept: one,
      gate: "printed",
      why: "no plain assertion says what is expected",
    })),
  );
  return { kept: passed, rejected: [...unprinted, ...rejected], preamble };
}
