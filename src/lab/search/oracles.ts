import { isOutcome } from "../evaluate/outcome.ts";
import { toInput } from "../inputs/print.ts";
import { provenLaws, roundTripOf } from "../oracle/round-trips.ts";
import type { Oracle } from "../types/result.ts";
import type { Entry } from "./entry.ts";
import type { Parts } from "./exploration.ts";
import type { Seed } from "./seeds.ts";
import { sourceOf } from "./trial.ts";

/** Knows what documents and laws say of an input's outcome. */
export class Oracles {
  readonly #parts: Pick<Parts, "bench" | "surface" | "doubts">;
  readonly #specified = new Map<string, string>();
  #laws: ReadonlyMap<string, number> = new Map();

  constructor(parts: Pick<Parts, "bench" | "surface" | "doubts">) {
    this.#parts = parts;
  }

  /** Laws count from now on, if these inputs prove them. */
  prove(entries: readonly Entry[]): void {
    this.#laws = provenLaws(entries);
  }

  /** A stated result is the best oracle; one that is not kept is a question. */
  async compare(seed: Seed, entry: Entry | undefined): Promise<void> {
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

  /** Where the expectation of a test on that input comes from. */
  of(entry: Entry): Oracle {
    const said = this.#specified.get(sourceOf(entry.input));
    if (said !== undefined) return { kind: "spec", why: said };
    const trip = roundTripOf(entry);
    const held = trip?.holds === true ? this.#laws.get(trip.law) : undefined;
    if (trip !== undefined && held !== undefined)
      return { kind: "relation", why: `${trip.law}: it held on ${held} inputs.` };
    return { kind: "recorded", why: "This is what the code does today." };
  }
}
