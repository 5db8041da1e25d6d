import type { BenchInputs } from "../../inputs/index.ts";

/** How much is measured, all fixed before the first sample: who looks and goes on finds too much. */
export interface Plan {
  /** Fresh processes for each benchmark function. */
  readonly processes: number;
  /** Seconds of batches in each of them. */
  readonly processSeconds: number;
  /** Seconds for all rounds of one command or one request. */
  readonly rowSeconds: number;
  readonly budgetSeconds: number;
  readonly timeoutSeconds: number;
  /** Relative change that is too much: 0.03 is 3 %. */
  readonly threshold: number;
  readonly seed: number;
}

/** Where a process spends its time: on batches, and the rest on its start and on warming up. */
const batchShare = 0.4;

/**
 * With 18 samples one that goes the other way, however far, leaves the signed-rank test below
 * 0.005, and with 16 it does not: one process in a hundred stays in another mode of the compiler.
 */
const fewProcesses = 18;
const manyProcesses = 24;

export function planOf(inputs: BenchInputs): Plan {
  const seconds = inputs.seconds ?? 5;
  const processes = seconds < 8 ? fewProcesses : manyProcesses;
  return {
    processes,
    processSeconds: Math.max(0.05, (seconds / processes) * batchShare),
    rowSeconds: seconds * 2.4,
    budgetSeconds: inputs.budgetSeconds ?? 600,
    timeoutSeconds: inputs.timeoutSeconds ?? 60,
    threshold: inputs.threshold / 100,
    seed: inputs.seed ?? 1,
  };
}
