import type { Step } from "../../src/ports/index.ts";

export interface FakeStep extends Step {
  /** What the log hides, in the order in which it was told to. */
  readonly masks: string[];
  /** Seconds since it was asked to end; set by a test. */
  asked: number | undefined;
}

interface Facts {
  readonly variables: Readonly<Record<string, string>>;
  readonly run?: Step["run"];
  readonly repository?: string;
}

/** A step of a job, or without a run a command in a terminal. Its pauses take no time. */
export function fakeStep({ variables, run, repository }: Facts): FakeStep {
  const step: FakeStep = {
    masks: [],
    asked: undefined,
    given: (name) => variables[name],
    mask: (text) => void step.masks.push(text),
    run,
    repository,
    holdSignals: () => () => step.asked,
    pause: () => Promise.resolve(),
  };
  return step;
}
