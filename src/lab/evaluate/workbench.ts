import type { ForeignFunction, Realm } from "../../ports/index.ts";
import type { ImportedName, TestInput } from "../types/input.ts";
import type { ModuleFormat } from "../types/subject.ts";
import { InstanceMaker, type Instance, type LoadableModule } from "./instance.ts";
import { SharedState } from "./state.ts";
import { endless, Switchboard } from "./switchboard.ts";

/** What one run came to, as it is: foreign values, alive until the next run. */
export type Observation =
  | { readonly kind: "returned" | "thrown"; readonly value: unknown }
  | { readonly kind: "pending" | "endless" | "refused" };

export interface Program {
  readonly imports: readonly ImportedName[];
  readonly run: ForeignFunction;
}

export interface RunOptions {
  readonly mutant?: number;
  readonly fuel: number;
  readonly seed?: number;
  readonly covering?: boolean;
}

/** Loading may do more than one input may. */
const loadFuel = 3_000_000;
const mostTurns = 300;
const idleTurns = 3;
const mostWakes = 50;
const drainFuel = 20_000;
const timedLoads = 100;

/** Runs inputs on the package and on its mutants, inside this process. */
export class Workbench {
  readonly lab: Switchboard;
  readonly #realm: Realm;
  readonly #maker: InstanceMaker;
  readonly #entries: readonly string[];
  readonly #bindings = new WeakMap<Instance, WeakMap<Program, unknown[]>>();
  #shared: Instance | undefined;
  #state = new SharedState([]);
  evaluations = 0;
  /** How many of them there had been when the shared instance was made. */
  renewedAt = 0;
  /** CPU seconds that a new life of the package takes, by the first ones. */
  secondsToLoad = 0;
  #loads = 0;
  /** Fuel that the last run took. */
  used = 0;
  /** What the last run returned, before it was waited for. */
  returned: unknown = undefined;
  #given = 0;
  #shaken = false;

  constructor(
    realm: Realm,
    subject: {
      readonly folder: string;
      readonly entries: readonly string[];
      readonly modules: readonly LoadableModule[];
      readonly formats: Readonly<Record<string, ModuleFormat>>;
      readonly mutants: number;
    },
  ) {
    this.#realm = realm;
    this.#entries = subject.entries;
    this.lab = new Switchboard(subject.mutants);
    const { folder, modules, formats } = subject;
    this.#maker = new InstanceMaker(realm, folder, modules, formats, this.lab);
  }

  /** Throws a SyntaxError for what is no JavaScript. */
  compile({
    imports,
    statements,
    expression,
  }: Pick<TestInput, "imports" | "statements" | "expression">): Program {
    const body = `"use strict";\n${statements.join("\n")}\nreturn (${expression}\n);`;
    const parameters = imports.map(({ local }) => local);
    return { imports, run: this.#realm.compile(body, parameters, "input.js") };
  }

  /** The instance that the search uses until something in it changes. */
  shared(): Instance {
    this.#shared ??= this.#renew();
    return this.#shared;
  }

  /** Throws the shared instance away when the last run left something behind in it. */
  leftBehind(): boolean {
    const left = this.#state.changed();
    if (left) this.#shared = undefined;
    return left;
  }

  /** The same, for the global object and what is built in. Dearer, so not after each run. */
  polluted(): boolean {
    const left = this.#realm.tidy();
    if (left) this.#shared = undefined;
    return this.leftBehind() || left;
  }

  /** The next `shared()` is a new instance. */
  discard(): void {
    this.#shared = undefined;
  }

  #renew(): Instance {
    const instance = this.fresh();
    this.#state = this.stateOf(instance);
    this.renewedAt = this.evaluations;
    return instance;
  }

  stateOf(instance: Instance): SharedState {
    return new SharedState(this.#entries.map((entry) => instance.exportsOf(entry)));
  }

  /** A new life of the package, loaded with that mutant switched on. Throws what it throws. */
  fresh(mutant = -1): Instance {
    const start = this.#loads < timedLoads ? this.#realm.cpuSeconds() : undefined;
    this.#realm.tidy();
    this.#realm.reset(1);
    this.lab.active = mutant;
    this.#realm.mark(mutant);
    this.lab.fuel = loadFuel;
    this.lab.stopped = false;
    try {
      const instance = this.#maker.load(this.#entries);
      // A module may catch the stop and go on half loaded.
      if (this.lab.hasStopped()) throw endless as unknown as Error;
      return instance;
    } finally {
      this.#rest();
      if (start !== undefined) this.#noteLoad(this.#realm.cpuSeconds() - start);
    }
  }

  #noteLoad(seconds: number): void {
    this.#loads += 1;
    this.secondsToLoad += (seconds - this.secondsToLoad) / this.#loads;
  }

  /** Runs a program once. A promise is returned only when its value has to be waited for. */
  run(
    program: Program,
    instance: Instance,
    options: RunOptions,
  ): Observation | Promise<Observation> {
    const { lab } = this;
    this.evaluations += 1;
    const bound = this.#bound(program, instance);
    this.#realm.reset(options.seed ?? 1);
    lab.active = options.mutant ?? -1;
    this.#realm.mark(lab.active);
    lab.fuel = options.fuel;
    this.#given = options.fuel;
    lab.stopped = false;
    if (options.covering === true) lab.startCovering();
    let observation: Observation;
    this.returned = undefined;
    try {
      const value = program.run(...bound);
      this.returned = value;
      if (isThenable(value)) return this.#settle(value, options.mutant ?? -1);
      observation = { kind: "returned", value };
    } catch (error) {
      observation = { kind: "thrown", value: error };
    }
    const ended = this.#ended(observation);
    this.#drain();
    return ended;
  }

  /** What the run has put off is its own: it must not happen in the next one. */
  #drain(): void {
    let isEmpty = false;
    for (let count = 0; count < mostWakes && !isEmpty; count += 1) {
      this.lab.fuel = drainFuel;
      isEmpty = !this.#wake(() => undefined);
    }
    // A queue that was left half worked off may never be taken up again.
    if (!isEmpty || this.#shaken) this.discard();
    this.#shaken = false;
    this.#rest();
  }

  #bound(program: Program, instance: Instance): unknown[] {
    let programs = this.#bindings.get(instance);
    if (programs === undefined) this.#bindings.set(instance, (programs = new WeakMap()));
    let bound = programs.get(program);
    if (bound === undefined) programs.set(program, (bound = instance.bind(program.imports)));
    return bound;
  }

  /** What was caught or swallowed still counts: the code did not run as it would outside. */
  #ended(observation: Observation): Observation {
    this.used = this.#given - this.lab.fuel;
    this.#rest();
    if (this.lab.stopped) return { kind: "endless" };
    if (this.#realm.refused().times > 0) return { kind: "refused" };
    return observation;
  }

  /** Between runs we read exports and properties, which may be code of the package too. */
  #rest(): void {
    this.lab.active = -1;
    this.lab.fuel = Infinity;
  }

  async #settle(value: PromiseLike<unknown>, mutant: number): Promise<Observation> {
    let settled: Observation | undefined;
    const settle = (kind: "returned" | "thrown") => (result: unknown) => {
      settled ??= { kind, value: result };
    };
    Promise.resolve(value).then(settle("returned"), settle("thrown"));
    let idle = 0;
    for (let turn = 0; turn < mostTurns && settled === undefined && idle < idleTurns; turn += 1) {
      await this.#realm.turn();
      this.lab.active = mutant;
      idle = this.#wake(settle("thrown")) ? 0 : idle + 1;
    }
    const ended = this.#ended(settled ?? { kind: "pending" });
    this.#drain();
    return ended;
  }

  #wake(fail: (error: unknown) => void): boolean {
    try {
      return this.#realm.wake();
    } catch (error) {
      // Outside it would end the process, so no test could pass.
      this.#shaken = true;
      fail(error);
      return true;
    }
  }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  if (typeof value !== "object" || value === null) return false;
  try {
    return typeof (value as { then?: unknown }).then === "function";
  } catch {
    return false;
  }
}
