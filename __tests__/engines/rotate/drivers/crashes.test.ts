import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { brokenAt } from "../../../../src/engines/rotate/audit/chain.ts";
import type { CrashPoint } from "../simulation/world.ts";
import { crashing, faultsAfter, fresh, goOn, pointsOf, rotatedOnce } from "./kit/crashes.ts";
import { stages } from "./stages/index.ts";

/** In all at least 2,000 whatever the number of drivers; `npm run fuzz:rotate` draws more. */
const triples = Number(process.env.ROTATE_TRIPLES ?? 120);

/** A killed process leaves the same before a call as after the one that came before it. */
const distinct = (points: readonly CrashPoint[]) =>
  points.filter(({ call, side }) => side === "after" || call === 1);

describe.each(Object.entries(stages))("%s", (_, make) => {
  test("rotates, with the new one seen to work and the old one seen to fail", async () => {
    const staged = await rotatedOnce(make);
    const { world } = staged;
    const before = world.secrets.get(world.pointer);
    await goOn(staged);
    expect(world.secrets.get(world.pointer)).not.toBe(before);
    expect(world.observed.map(({ what }) => what).slice(-2)).toEqual(["new-works", "old-fails"]);
    expect(await world.faults()).toEqual([]);
    expect(brokenAt(world.lines)).toBeUndefined();
  });

  test("ends the one from before its first rotation", async () => {
    const staged = fresh(make);
    const { world, stage } = staged;
    await goOn(staged);
    expect(await world.provider.lets(stage.first)).toBe(false);
    expect(await world.faults()).toEqual([]);
  });

  test("recovers in one run from an end before or after any call", async () => {
    const points = await pointsOf(make);
    expect(points.length).toBeGreaterThan(20);
    const faults: string[] = [];
    for (const point of points) {
      for (const by of ["kill", "error"] as const) {
        faults.push(...(await faultsAfter(await rotatedOnce(make), [{ ...point, by }])));
      }
    }
    expect(faults).toEqual([]);
  });

  test("recovers from an end of its very first rotation", async () => {
    const { world } = fresh(make);
    await world.run();
    const faults: string[] = [];
    for (let call = 1; call <= world.calls; call++) {
      for (const side of ["before", "after"] as const) {
        faults.push(...(await faultsAfter(fresh(make), [{ call, side }])));
      }
    }
    expect(faults).toEqual([]);
  });

  test("recovers from an end of the run that recovers, too, for all ordered pairs", async () => {
    const points = distinct(await pointsOf(make));
    const faults: string[] = [];
    for (const first of points) {
      const staged = await rotatedOnce(make);
      const { world } = staged;
      await crashing(world, first);
      await goOn(staged);
      for (const second of points.filter(({ call = 0 }) => call <= world.calls)) {
        faults.push(...(await faultsAfter(await rotatedOnce(make), [first, second])));
      }
    }
    expect(faults).toEqual([]);
  });

  test("recovers from three ends in a row", async () => {
    const points = await pointsOf(make);
    const point = fc.record({
      at: fc.constantFrom(...points),
      by: fc.constantFrom("kill" as const, "error" as const),
    });
    await fc.assert(
      fc.asyncProperty(fc.tuple(point, point, point), async (drawn) => {
        const ends = drawn.map(({ at, by }) => ({ ...at, by }));
        expect(await faultsAfter(await rotatedOnce(make), ends)).toEqual([]);
      }),
      { numRuns: triples },
    );
  });
});
