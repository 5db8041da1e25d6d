import type { Realm } from "../../ports/index.ts";
import { Workbench } from "../evaluate/workbench.ts";
import { Dice } from "../inputs/random.ts";
import { sweep } from "../inputs/sweep.ts";
import { surfaceOf, type Surface, type Target } from "../inputs/surface.ts";
import { askAboutArguments } from "../oracle/changed-arguments.ts";
import { Doubts, leastInputs } from "../oracle/doubts.ts";
import { Conclusion } from "./conclusion.ts";
import type { Entry } from "./entry.ts";
import { Exploration, type Parts } from "./exploration.ts";
import type { ChildResult, Job, Message } from "./job.ts";
import { Killing } from "./killing.ts";
import { Ledger } from "./ledger.ts";
import { Oracles } from "./oracles.ts";
import { dangerousTargets, seedsFrom, targetOf, writtenValues } from "./seeds.ts";
import { secondsToConclude } from "./forecast.ts";
import { tryStaticMutants } from "./statics.ts";
import { Trials } from "./trial.ts";

/** Shares of the CPU time: what is left after each is for what follows. */
const share = { firstStatics: 0.3, search: 0.55, statics: 0.65, latest: 0.97, sweep: 0.05 };
const progressSeconds = 2;
/** Inputs after which the shared instance is renewed: closures hide state that no one can watch. */
const renewal = 256;
/** Inputs between two forecasts of how long it will take to conclude. */
const forecastEvery = 32;

/** One whole experiment, inside the process that was made for it. */
export async function runExperiment(
  realm: Realm,
  job: Job,
  send: (message: Message) => void,
): Promise<void> {
  const ledger = new Ledger(job.wanted, job.fatal);
  const bench = new Workbench(realm, { ...job, mutants: job.wanted.length });
  realm.journal("loading the package");
  let surface: Surface;
  try {
    surface = loadSurface(bench, job, ledger);
  } catch (error) {
    send({ kind: "unloadable", why: describeError(error) });
    return;
  }
  if (surface.targets.length === 0) {
    send({ kind: "unloadable", why: "It exports nothing that can be called." });
    return;
  }
  await new Experiment(realm, job, bench, ledger, surface, send).run();
}

function loadSurface(bench: Workbench, job: Job, ledger: Ledger): Surface {
  bench.lab.startCovering();
  const instance = bench.fresh();
  for (const mutant of bench.lab.covered()) {
    ledger.isStatic[mutant] = true;
    ledger.reach(mutant);
  }
  const modules = job.entries.map((path) => ({
    path,
    exports: instance.exportsOf(path),
    format: job.formats[path] ?? "cjs",
  }));
  const surface = surfaceOf(modules, job.name);
  const dangerous = new Set(dangerousTargets(surface, job.skip));
  return {
    ...surface,
    targets: surface.targets.filter((target) => !dangerous.has(target)),
    dangerous,
  };
}

class Experiment {
  readonly #parts: Parts;
  readonly #job: Job;
  readonly #exploration: Exploration;
  readonly #send: (message: Message) => void;
  readonly #oracles: Oracles;

  constructor(
    realm: Realm,
    job: Job,
    bench: Workbench,
    ledger: Ledger,
    surface: Surface,
    send: (message: Message) => void,
  ) {
    this.#job = job;
    this.#send = send;
    const { harvest } = job;
    this.#parts = {
      realm, bench, ledger, surface, harvest,
      dice: new Dice(job.seed),
      trials: new Trials(bench, realm, surface, job.skip),
      killing: new Killing(bench),
      doubts: new Doubts(harvest.types),
      written: writtenValues(harvest.examples),
    }; // prettier-ignore
    this.#oracles = new Oracles(this.#parts);
    this.#exploration = new Exploration(this.#parts);
  }

  async run(): Promise<void> {
    const { realm } = this.#parts;
    const { corpus } = this.#exploration;
    await this.#begin();
    await this.#explore(this.#after(share.firstStatics));
    const early = new Set([...corpus.entries, ...corpus.aside]);
    await this.#tryStatics([...early], this.#after(share.search / 2 + 0.15));
    await this.#explore(this.#after(share.search));
    const late = [...corpus.entries, ...corpus.aside].filter((entry) => !early.has(entry));
    await this.#tryStatics(late, this.#after(share.statics));
    const { cpuSeconds } = this.#job;
    let left = 0;
    const mustConclude = (): boolean => {
      // The forecast looks at every input so far, which is dear beside one more of them.
      left -= 1;
      if (left > 0) return false;
      left = forecastEvery;
      return (
        realm.cpuSeconds() + secondsToConclude(corpus, this.#parts) > cpuSeconds * share.latest
      );
    };
    await this.#explore(mustConclude);
    const signatureOf = (target: Target) => this.#exploration.generator.signature(target);
    await askAboutArguments(corpus.entries, this.#parts, signatureOf);
    this.#oracles.prove(corpus.entries);
    const conclusion = new Conclusion(this.#parts, this.#exploration, this.#job.ids, (entry) =>
      this.#oracles.of(entry),
    );
    const now = realm.cpuSeconds();
    const rest = Math.max(0, cpuSeconds - now);
    const kept = await conclusion.kept({
      matrix: () => realm.cpuSeconds() > now + rest * 0.4,
      shrink: () => realm.cpuSeconds() > now + rest * 0.85,
      all: this.#after(1),
    });
    this.#send({ kind: "result", result: this.#result(kept) });
  }

  async #tryStatics(entries: readonly Entry[], outOfTime: () => boolean): Promise<void> {
    const { ledger, bench, killing, realm } = this.#parts;
    const journal = (text: string): void => {
      realm.journal(text);
    };
    await tryStaticMutants(entries, { ledger, bench, killing, journal, outOfTime });
  }

  /** What is known already: earlier finds, what people and models wrote, then each target once or twice. */
  async #begin(): Promise<void> {
    const { surface, harvest } = this.#parts;
    for (const draft of this.#job.resume)
      await this.#exploration.attempt(draft, targetOf(draft.result, surface), "search");
    for (const source of this.#job.proposals) {
      const draft = { steps: [], result: { kind: "literal", source } } as const;
      await this.#exploration.attempt(draft, undefined, "model");
    }
    for (const seed of seedsFrom(harvest.examples, surface)) {
      if (this.#after(share.firstStatics)()) return;
      const entry = await this.#exploration.attempt(seed.draft, seed.target, seed.example.origin);
      await this.#oracles.compare(seed, entry);
    }
    await this.#sweep();
    for (const target of surface.targets) {
      for (let time = 0; time < 3 && !this.#after(share.firstStatics)(); time += 1) {
        await this.#exploration.attempt(
          this.#exploration.generator.draft(target),
          target,
          "search",
        );
      }
    }
  }

  /** Every text that the code speaks of, in every place that takes one. */
  async #sweep(): Promise<void> {
    const { surface, realm } = this.#parts;
    const { generator } = this.#exploration;
    const end = realm.cpuSeconds() + this.#job.cpuSeconds * share.sweep;
    for (const target of surface.targets) {
      for (const draft of sweep(target, generator)) {
        if (realm.cpuSeconds() > end) return;
        await this.#exploration.attempt(draft, target, "search");
      }
    }
  }

  async #explore(isOver: () => boolean): Promise<void> {
    const { realm, ledger, bench } = this.#parts;
    let told = realm.cpuSeconds();
    const least = this.#parts.trials.tried + leastInputs * this.#parts.surface.targets.length;
    const isEnough = (): boolean => ledger.alive === 0 && this.#parts.trials.tried >= least;
    for (let count = 0; !isEnough() && !isOver(); count += 1) {
      await this.#exploration.step();
      // Promises that earlier inputs left behind have to end some time.
      if (count % 64 === 0) await realm.turn();
      if (count % renewal === 0) bench.discard();
      if (realm.cpuSeconds() - told < progressSeconds) continue;
      told = realm.cpuSeconds();
      const drafts = this.#exploration.corpus.entries
        .filter(({ kills }) => kills.size > 0)
        .map(({ draft }) => draft);
      this.#send({ kind: "progress", drafts, cpuSeconds: told });
    }
  }

  #after(part: number): () => boolean {
    return () => this.#parts.realm.cpuSeconds() > this.#job.cpuSeconds * part;
  }

  #result(kept: ChildResult["kept"]): ChildResult {
    const { ledger, bench, killing, trials, doubts, realm } = this.#parts;
    const cpuSeconds = realm.cpuSeconds();
    return {
      kept,
      suspicions: doubts.questions(),
      statuses: ledger.statuses.map((status, mutant) => ({
        status,
        evaluations: ledger.evaluations[mutant] ?? 0,
        isStatic: ledger.isStatic[mutant] ?? false,
      })),
      statistics: {
        evaluations: bench.evaluations,
        cpuSeconds,
        evaluationsPerCpuSecond: bench.evaluations / cpuSeconds,
        inputsTried: trials.tried,
        unconfirmed: killing.unconfirmed,
        nondeterministic: trials.nondeterministic,
      },
      notChecked: [],
    };
  }
}

function describeError(error: unknown): string {
  return error instanceof Error
    ? `${error.name}: ${error.message}`
    : "It did not come to an end while loading.";
}
