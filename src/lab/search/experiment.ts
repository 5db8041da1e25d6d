import type { Realm } from "../../ports/index.ts";
import { isOutcome } from "../evaluate/outcome.ts";
import { Workbench } from "../evaluate/workbench.ts";
import { Dice } from "../inputs/random.ts";
import { surfaceOf, type Surface, type Target } from "../inputs/surface.ts";
import { toInput } from "../inputs/print.ts";
import { askAboutArguments } from "../oracle/changed-arguments.ts";
import { Doubts, leastInputs } from "../oracle/doubts.ts";
import { provenLaws, roundTripOf } from "../oracle/round-trips.ts";
import type { Oracle } from "../types/result.ts";
import { Conclusion } from "./conclusion.ts";
import type { Entry } from "./entry.ts";
import { Exploration, type Parts } from "./exploration.ts";
import type { ChildResult, Job, Message } from "./job.ts";
import { Killing } from "./killing.ts";
import { Ledger } from "./ledger.ts";
import { dangerousTargets, seedsFrom, targetOf, writtenValues, type Seed } from "./seeds.ts";
import { tryStaticMutants } from "./statics.ts";
import { sourceOf, Trials } from "./trial.ts";

/** Shares of the CPU time: what is left after each is for what follows. */
const share = { firstStatics: 0.35, search: 0.68, statics: 0.76, matrix: 0.84, shrink: 0.96 };
const progressSeconds = 2;
/** Inputs after which the shared instance is renewed: closures hide state that no one can watch. */
const renewal = 256;

/** One whole experiment, inside the process that was made for it. */
export async function runExperiment(
  realm: Realm,
  job: Job,
  send: (message: Message) => void,
): Promise<void> {
  const ledger = new Ledger(job.wanted);
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
  const modules = job.entries.map((path) => ({ path, exports: instance.exportsOf(path) }));
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
  readonly #specified = new Map<string, string>();
  #laws: ReadonlyMap<string, number> = new Map();

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
    this.#exploration = new Exploration(this.#parts);
  }

  async run(): Promise<void> {
    const { ledger, bench, killing, realm } = this.#parts;
    const journal = (text: string): void => {
      realm.journal(text);
    };
    const entries = this.#exploration.corpus.entries;
    await this.#begin();
    await this.#explore(share.firstStatics);
    const seen = entries.length;
    await tryStaticMutants(entries, 0, {
      ledger,
      bench,
      killing,
      journal,
      outOfTime: this.#after(share.search / 2 + 0.15),
    });
    await this.#explore(share.search);
    await tryStaticMutants(entries, seen, {
      ledger,
      bench,
      killing,
      journal,
      outOfTime: this.#after(share.statics),
    });
    const signatureOf = (target: Target) => this.#exploration.generator.signature(target);
    await askAboutArguments(entries, this.#parts, signatureOf);
    this.#laws = provenLaws(entries);
    const conclusion = new Conclusion(this.#parts, this.#exploration, this.#job.ids, (entry) =>
      this.#oracle(entry),
    );
    const kept = await conclusion.kept({
      matrix: this.#after(share.matrix),
      shrink: this.#after(share.shrink),
      all: this.#after(1),
    });
    this.#send({ kind: "result", result: this.#result(kept) });
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
      await this.#compare(seed, entry);
    }
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

  async #explore(part: number): Promise<void> {
    const { realm, ledger, bench, surface, trials } = this.#parts;
    const isOver = this.#after(part);
    const least = trials.tried + leastInputs * surface.targets.length;
    let told = realm.cpuSeconds();
    for (let count = 0; (ledger.alive > 0 || trials.tried < least) && !isOver(); count += 1) {
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

  /** A stated result is the best oracle; one that is not kept is a question. */
  async #compare(seed: Seed, entry: Entry | undefined): Promise<void> {
    if (seed.expected === undefined || seed.example.origin === "test" || entry === undefined)
      return;
    const { bench, surface, doubts } = this.#parts;
    const about = { calls: entry.input.calls, origin: entry.input.origin, isAsync: false };
    const wanted = toInput({ steps: [], result: seed.expected }, surface.imports, about);
    let observed;
    try {
      observed = await bench.run(bench.compile(wanted), bench.shared(), { fuel: 20_000 });
    } catch {
      return;
    }
    const place = `${seed.example.path}:${seed.example.line}`;
    if (isOutcome(observed, entry.outcome)) {
      this.#specified.set(sourceOf(entry.input), `${place} shows this call and its result.`);
    } else {
      const why = `${place} says that it gives ${wanted.expression}.`;
      doubts.add({
        rule: "contradiction",
        input: entry.input,
        observed: entry.outcome,
        why,
        where: { path: seed.example.path, line: seed.example.line },
      });
    }
  }

  #oracle(entry: Entry): Oracle {
    const said = this.#specified.get(sourceOf(entry.input));
    if (said !== undefined) return { kind: "spec", why: said };
    const trip = roundTripOf(entry);
    const held = trip?.holds === true ? this.#laws.get(trip.law) : undefined;
    if (trip !== undefined && held !== undefined)
      return { kind: "relation", why: `${trip.law}: it held on ${held} inputs.` };
    return { kind: "recorded", why: "This is what the code does today." };
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
