import type { Realm } from "../../ports/index.ts";
import { isEngineError, isOutcome, outcomeOf } from "../evaluate/outcome.ts";
import type { Observation, Program, Workbench } from "../evaluate/workbench.ts";
import type { Draft } from "../inputs/expression.ts";
import { toInput } from "../inputs/print.ts";
import type { Surface, Target } from "../inputs/surface.ts";
import type { InputOrigin, Outcome, TestInput } from "../types/input.ts";
import { isSayable } from "../values/sayable.ts";
import type { Entry } from "./entry.ts";
import { handlesOf } from "./handles.ts";

/** Loop rounds that an ordinary input may take; dearer ones have to reach something new. */
const plainFuel = 600;
const mostFuel = 20_000;
const longestSource = 600;

export interface Rejection {
  readonly why:
    | "known"
    | "syntax"
    | "refused"
    | "endless"
    | "pending"
    | "engine error"
    | "too large"
    | "changes with time"
    | "leaves traces"
    | "unhandled"
    | "dear";
  readonly input?: TestInput;
  readonly outcome?: Outcome;
}

export type Tried =
  { readonly entry: Entry; readonly returned: unknown } | { readonly rejection: Rejection };

/** Runs drafts on the unchanged code and sorts out those that a test could be made of. */
export class Trials {
  readonly #bench: Workbench;
  readonly #realm: Realm;
  readonly #surface: Surface;
  readonly #seen = new Set<string>();
  readonly #skip: ReadonlySet<string>;
  readonly #avoided: readonly string[];
  tried = 0;
  nondeterministic = 0;

  constructor(bench: Workbench, realm: Realm, surface: Surface, skip: readonly string[]) {
    this.#bench = bench;
    this.#realm = realm;
    this.#surface = surface;
    this.#skip = new Set(skip);
    this.#avoided = [...surface.dangerous].map(({ member, name }) => `${member ?? name}(`);
  }

  /** `isNew` says of a covered mutant whether nothing has reached it before. */
  async attempt(
    draft: Draft,
    about: {
      readonly target: Target | undefined;
      readonly calls: string;
      readonly origin: InputOrigin;
      readonly again?: boolean;
    },
    isNew: (mutant: number) => boolean,
  ): Promise<Tried> {
    const input = toInput(draft, this.#surface.imports, { ...about, isAsync: false });
    const source = sourceOf(input);
    const isKnown = this.#seen.has(source) && about.again !== true;
    if (isKnown || this.#isToAvoid(source)) return { rejection: { why: "known" } };
    this.#seen.add(source);
    this.tried += 1;
    this.#realm.journal(source);
    const program = this.#compile(input);
    if (program === undefined) return { rejection: { why: "syntax" } };
    return this.#observe(draft, input, program, about.target, isNew);
  }

  #isToAvoid(source: string): boolean {
    if (source.length > longestSource || this.#skip.has(source)) return true;
    return this.#avoided.some((call) => source.includes(call));
  }

  #compile(input: TestInput): Program | undefined {
    try {
      return this.#bench.compile(input);
    } catch {
      return undefined;
    }
  }

  async #observe(
    draft: Draft,
    input: TestInput,
    program: Program,
    target: Target | undefined,
    isNew: (mutant: number) => boolean,
  ): Promise<Tried> {
    const bench = this.#bench;
    const running = this.#runCovering(program);
    const isAsync = running instanceof Promise;
    let observed = isAsync ? await running : running;
    if (observed.kind === "pending" && this.#mayBeStuck())
      observed = await this.#runCovering(program);
    const { returned } = bench;
    const covered = bench.lab.covered();
    const fuel = bench.used;
    const entropy = this.#realm.entropy();
    const handles = handlesOf(returned);
    const told = { ...input, isAsync };
    const outcome = outcomeOf(observed);
    const rejection = this.#judge(
      told,
      observed,
      outcome,
      fuel > plainFuel && !covered.some(isNew),
    );
    if (rejection !== undefined) return { rejection };
    if (outcome === undefined) return { rejection: { why: "too large" } };
    const seeds = entropy > 0 ? [1, 2, 3] : [1];
    if (!(await this.#repeats(program, outcome, seeds))) {
      this.nondeterministic += 1;
      return { rejection: { why: "changes with time" } };
    }
    const entry: Entry = {
      draft,
      input: told,
      program,
      outcome,
      isSayable: isSayable(outcome, isAsync),
      covered,
      fuel,
      seeds,
      handles,
      target,
      kills: new Set(),
      steady: undefined,
    };
    return { entry, returned };
  }

  #runCovering(program: Program): Observation | Promise<Observation> {
    return this.#bench.run(program, this.#bench.shared(), { fuel: mostFuel, covering: true });
  }

  /** What waits may wait in a queue that an earlier run has left stuck, where nobody can see it. */
  #mayBeStuck(): boolean {
    const { evaluations, renewedAt } = this.#bench;
    this.#bench.discard();
    return evaluations > renewedAt + 1;
  }

  #judge(
    input: TestInput,
    observed: Observation,
    outcome: Outcome | undefined,
    isDear: boolean,
  ): Rejection | undefined {
    if (this.#bench.polluted()) return { why: "leaves traces", input };
    if (this.#realm.unhandled() > 0) return { why: "unhandled", input };
    if (observed.kind === "refused" || observed.kind === "endless" || observed.kind === "pending")
      return { why: observed.kind, input };
    if (outcome === undefined) return { why: "too large" };
    if (isEngineError(outcome)) return { why: "engine error", input, outcome };
    return isDear ? { why: "dear" } : undefined;
  }

  /** The same again, in the same order, whatever chance and the clock say. */
  async #repeats(program: Program, outcome: Outcome, seeds: readonly number[]): Promise<boolean> {
    for (const seed of seeds) {
      const again = await this.#bench.run(program, this.#bench.shared(), { fuel: mostFuel, seed });
      if (!isOutcome(again, outcome, true)) return false;
    }
    return true;
  }
}

export function sourceOf({ statements, expression }: TestInput): string {
  return [...statements, expression].join("\n");
}
