import type { ForeignFunction, Realm } from "../../ports/index.ts";
import type { ImportedName, TestInput } from "../types/input.ts";
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
  reloads = 0;

  constructor(
    realm: Realm,
    subject: { readonly folder: string; readonly entries: readonly string[]; readonly modules: readonly LoadableModule[]; readonly mutants: number },
  ) {
    this.#realm = realm;
    this.#entries = subject.entries;
    this.lab = new Switchboard(subject.mutants);
    this.#maker = new InstanceMaker(realm, subject.folder, subject.modules, this.lab);
  }

  /** Throws a SyntaxError for what is no JavaScript. */
  compile({ imports, statements, expression }: Pick<TestInput, "imports" | "statements" | "expression">): Program {
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
    const left = this.#realm.tidy() || this.#state.changed();
    if (left) this.#shared = undefined;
    return left;
  }

  /** The next `shared()` is a new instance. */
  discard(): void {
    this.#shared = undefined;
  }

  #renew(): Instance {
    this.reloads += 1;
    const instance = this.fresh();
    this.#state = new SharedState(this.#entries.map((entry) => instance.exportsOf(entry)));
    return instance;
  }

  /** A new life of the package, loaded with that mutant switched on. Throws what it throws. */
  fresh(mutant = -1): Instance {
    this.#realm.tidy();
    this.#realm.reset(1);
    this.lab.active = mutant;
    this.lab.fuel = loadFuel;
    this.lab.stopped = false;
    try {
      const instance = this.#maker.load(this.#entries);
      // A module may catch the stop and go on half loaded.
      if (this.lab.stopped) throw endless as unknown as Error;
      return instance;
    } finally {
      this.lab.active = -1;
    }
  }

  /** Runs a program once. A promise is returned only when its value has to be waited for. */
  run(program: Program, instance: Instance, options: RunOptions): Observation | Promise<Observation> {
    const { lab } = this;
    this.evaluations += 1;
    const bound = this.#bound(program, instance);
    this.#realm.reset(options.seed ?? 1);
    lab.active = options.mutant ?? -1;
    lab.fuel = options.fuel;
    lab.stopped = false;
    if (options.covering === true) lab.startCovering();
    let observation: Observation;
    try {
      const value = program.run(...bound);
      if (isThenable(value)) return this.#settle(value, options.mutant ?? -1);
      observation = { kind: "returned", value };
    } catch (error) {
      observation = { kind: "thrown", value: error };
    }
    lab.active = -1;
    return this.#ended(observation);
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
    if (this.lab.stopped) return { kind: "endless" };
    if (this.#realm.refused().times > 0) return { kind: "refused" };
    return observation;
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
    this.lab.active = -1;
    return this.#ended(settled ?? { kind: "pending" });
  }

  #wake(fail: (error: unknown) => void): boolean {
    try {
      return this.#realm.wake();
    } catch (error) {
      // Outside it would end the process, so no test could pass.
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
