import type { Description, Element } from "../document/description.ts";
import { Lifted, type Role } from "../lift/lift.ts";
import type { View as Direction } from "../lift/hidden.ts";
import type { Schema } from "../lift/schema.ts";
import { readings } from "../proof/readings.ts";
import { type Conjunction, expand } from "../schema/expand.ts";
import { createJudge, type Judge, type Reading, type Verdict } from "../schema/judge/judge.ts";
import { createSampler, first } from "../schema/sample/sample.ts";
import { WithoutPatterns } from "./without-patterns.ts";

/** Samples looked at for one that the validator accepts. */
const tries = 40;

/** The schemas of a description as requests or as responses have them, and what can be asked of them. */
export class View {
  readonly #lifted: Lifted;
  readonly #judge: Judge;
  readonly #resolve: (schema: Schema) => Schema | undefined;
  readonly #loose: WithoutPatterns;
  readonly #looseJudge: Judge;

  constructor(description: Description, direction: Direction, role: Role) {
    this.#lifted = new Lifted(description, direction, role);
    this.#resolve = (schema) => this.#lifted.target(schema);
    this.#judge = createJudge(this.#resolve);
    this.#loose = new WithoutPatterns(this.#resolve);
    this.#looseJudge = createJudge(this.#loose.resolve);
  }

  /** None where there is no schema: everything is allowed then. */
  schemas(element: Element | undefined): readonly Schema[] {
    return element === undefined ? [] : [this.#lifted.schemaAt(element)];
  }

  check(schemas: readonly Schema[], value: unknown, reading: Reading = "open"): Verdict {
    if (schemas.length === 0) return { kind: "accepted" };
    const verdict = this.#judge.check(schemas, value, reading);
    if (verdict.kind !== "unknown") return verdict;
    const loose = schemas.map((schema) => this.#loose.of(schema));
    const certain = this.#looseJudge.check(loose, value, reading);
    return certain.kind === "refused" ? certain : verdict;
  }

  /** The verdict on a value that travels as text: refused only if every way to read it is. */
  checkText(schemas: readonly Schema[], value: unknown): Verdict {
    const plain = this.check(schemas, value);
    if (plain.kind !== "refused") return plain;
    const others = readings(value).map((one) => this.check(schemas, one));
    return others.find(({ kind }) => kind !== "refused") ?? plain;
  }

  accepts(schemas: readonly Schema[], value: unknown): boolean {
    return this.check(schemas, value).kind === "accepted";
  }

  expand(schemas: readonly Schema[]): Conjunction {
    return expand(this.#resolve, schemas);
  }

  /** Up to `count` values that the schemas accept, smallest first. */
  samples(schemas: readonly Schema[], count: number): unknown[] {
    const sampler = createSampler(this.#resolve);
    const found: unknown[] = [];
    for (const value of first(sampler(schemas, 0), tries)) {
      if (found.length >= count) break;
      if (this.accepts(schemas, value)) found.push(value);
    }
    return found;
  }
}
