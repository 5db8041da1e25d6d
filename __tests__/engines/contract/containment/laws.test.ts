import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { Source } from "../../../../scripts/bench/schema-generator.ts";
import { ask } from "./ask.ts";
import { accepts } from "./second-validator.ts";

/** Milliseconds; the machine may be busy. */
const patience = 60_000;

const seed = fc.integer({ min: 0, max: 2 ** 31 });
const budget = { budget: 20_000 };
const schemaOf = (from: number) => withoutReferences(new Source(from).schema());

/** A schema that is put into another must not refer to what is its root no longer. */
function withoutReferences(schema: unknown): object {
  const text = JSON.stringify(schema).replaceAll(/\{"\$ref":"[^"]*"\}/g, '{"type":"string"}');
  return JSON.parse(text) as object;
}

test(
  "every schema is within itself",
  () => {
    fc.assert(
      fc.property(seed, (from) => {
        const schema = new Source(from).schema();
        expect(ask(schema, structuredClone(schema), budget).kind).toBe("contained");
      }),
      { numRuns: 300 },
    );
  },
  patience,
);

test(
  "an intersection is within both parts, a union around them",
  () => {
    fc.assert(
      fc.property(seed, seed, (one, other) => {
        const [a, b] = [schemaOf(one), schemaOf(other)];
        expect(ask({ allOf: [a, b] }, a, budget).kind).not.toBe("not-contained");
        expect(ask(a, { anyOf: [b, a] }, budget).kind).not.toBe("not-contained");
        expect(ask({ allOf: [a, { not: a }] }, false, budget).kind).not.toBe("not-contained");
      }),
      { numRuns: 200 },
    );
  },
  patience,
);

test(
  "containment is transitive",
  () => {
    let chains = 0;
    for (let from = 0; from < 400; from += 1) {
      const source = new Source(from);
      const a = source.schema();
      const b = source.relative(a);
      const c = source.relative(b);
      if (ask(a, b, budget).kind !== "contained" || ask(b, c, budget).kind !== "contained")
        continue;
      chains += 1;
      expect(ask(a, c, budget).kind).not.toBe("not-contained");
    }
    expect(chains).toBeGreaterThan(50);
  },
  patience,
);

test(
  "a second validator confirms every witness",
  async () => {
    let witnesses = 0;
    for (let from = 1000; from < 1200; from += 1) {
      const source = new Source(from);
      const sub = source.schema();
      const sup = source.relative(sub);
      const answer = ask(sub, sup, budget);
      if (answer.kind !== "not-contained") continue;
      witnesses += 1;
      const accepted = [await accepts(sub, answer.witness), await accepts(sup, answer.witness)];
      expect({ from, accepted }).toEqual({ from, accepted: [true, false] });
    }
    expect(witnesses).toBeGreaterThan(40);
  },
  patience,
);

test(
  "the same question gets the same answer, whatever was asked before",
  () => {
    fc.assert(
      fc.property(seed, (from) => {
        const source = new Source(from);
        const sub = source.schema();
        const sup = source.relative(sub);
        expect(ask(sub, sup, budget)).toEqual(ask(sub, sup, budget));
      }),
      { numRuns: 50 },
    );
  },
  patience,
);
