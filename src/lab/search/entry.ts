import type { Program } from "../evaluate/workbench.ts";
import type { Draft } from "../inputs/expression.ts";
import type { Handles } from "../inputs/mutate.ts";
import type { Target } from "../inputs/surface.ts";
import type { Outcome, TestInput } from "../types/input.ts";

/** An input that was run, behaves the same each time, and may be built upon. */
export interface Entry {
  readonly draft: Draft;
  readonly input: TestInput;
  readonly program: Program;
  readonly outcome: Outcome;
  /** Whether an assertion can say the outcome; others are only built upon. */
  readonly isSayable: boolean;
  /** Mutants that it reaches. */
  readonly covered: readonly number[];
  /** Loop rounds and calls that it took. */
  readonly fuel: number;
  /** Seeds on which a difference has to show; more than one when the code asks for chance or time. */
  readonly seeds: readonly number[];
  readonly handles: Handles;
  readonly target: Target | undefined;
  /** Mutants that it killed first. */
  readonly kills: Set<number>;
  /** Whether a fresh instance gives the same; undefined until it was asked. */
  steady: boolean | undefined;
}

/** The order in which a reader would choose: short, few statements, plain numbers. */
export function readingCost({ statements, expression }: TestInput): number {
  const lines = [...statements, expression];
  const length = lines.reduce(
    (sum, line) => sum + line.length + Math.max(0, line.length - 90) * 4,
    0,
  );
  const digits = lines.join("").match(/\d+\.\d{3,}|\d{5,}|\\u|[^\x20-\x7e]/g)?.length ?? 0;
  return length + statements.length * 12 + digits * 8;
}
