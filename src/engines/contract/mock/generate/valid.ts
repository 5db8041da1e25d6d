import type { Lifted } from "../../lift/lift.ts";
import type { Schema } from "../../lift/schema.ts";
import type { Judge } from "../../schema/judge/judge.ts";
import { createSampler, first } from "../../schema/sample/sample.ts";
import { Dice } from "./dice.ts";
import { createMaker } from "./generate.ts";

/** A value that Ajv accepted; `unchecked` says why it could not be asked. */
export interface Made {
  readonly value: unknown;
  readonly unchecked?: string;
}

/** With everything, twice; then with what is required only; then with choices told apart. */
const attempts = [
  { full: true, exclusive: false },
  { full: true, exclusive: false },
  { full: false, exclusive: false },
  { full: false, exclusive: false },
  { full: false, exclusive: true },
  { full: true, exclusive: true },
];

/** Smallest values tried where no value that looks real is valid. */
const smallest = 40;

/** After so many values that Ajv could say nothing about it will say nothing about others either. */
const maxUnknown = 3;

/** A value for some schemas that Ajv accepts, always the same for one seed; undefined where none is found. */
export function makeValid(
  lifted: Lifted,
  judge: Judge,
  schemas: readonly Schema[],
  seed: string,
  name = "",
): Made | undefined {
  const resolve = (schema: Schema) => lifted.target(schema);
  const unchecked: Made[] = [];
  for (const value of candidates()) {
    const verdict = judge.check(schemas, value);
    if (verdict.kind === "accepted") return { value };
    if (verdict.kind === "unknown") unchecked.push({ value, unchecked: verdict.reason });
    if (unchecked.length >= maxUnknown) break;
  }
  return unchecked[0];

  function* candidates(): Generator {
    for (const [attempt, how] of attempts.entries()) {
      const dice = Dice.of(attempt === 0 ? seed : `${seed}#${attempt}`);
      const place = { dice, name, depth: 0, trail: new Set<Schema>(), ...how };
      const value = createMaker(resolve, judge)(schemas, place);
      if (value !== undefined) yield value;
    }
    yield* first(createSampler(resolve)(schemas, 0), smallest);
  }
}
