import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { forms } from "./forms.ts";
import { leaks, type Trouble } from "./canary.ts";

const canaries = ["Kx7vQ2mZp9RtW4nB8sLd5yHc", "p@ss'w\"rd\\&<1>%2F $x`y=z0"];

const trouble: fc.Arbitrary<Trouble> = fc.record({
  call: fc.integer({ min: 1, max: 45 }),
  kind: fc.constantFrom(
    "failure" as const,
    "error" as const,
    "cause" as const,
    "thrown text" as const,
  ),
  form: fc.constantFrom(...Object.keys(forms)),
  mode: fc.constantFrom(
    "run" as const,
    "watch" as const,
    "doctor" as const,
    "read-back" as const,
    "rollback" as const,
  ),
});

test("a value told by whatever breaks is in no sink, in none of its forms", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...canaries), trouble, async (canary, where) => {
      expect(await leaks(canary, where)).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 120_000);

test("every call of a rotation is broken once, and tells it as it is", async () => {
  for (let call = 1; call <= 45; call += 2) {
    for (const kind of ["failure", "error"] as const) {
      const where = { call, kind, form: "as it is", mode: "run" } as const;
      expect({ call, leaks: await leaks("Kx7vQ2mZp9RtW4nB8sLd5yHc", where) }).toEqual({
        ...{ call, leaks: [] },
      });
    }
  }
}, 120_000);
