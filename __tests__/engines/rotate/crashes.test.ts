import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { alternating, issuing, manyValued, type Provider } from "./simulation/provider.ts";
import { Crash, World, type CrashPoint } from "./simulation/world.ts";

const providers: Readonly<Record<string, () => Provider>> = {
  "keys that the provider makes and tags": () => issuing(),
  "keys without tags": () => issuing({ tags: false }),
  "roles that take turns": alternating,
  "one user with several passwords": manyValued,
};

/** How many outside calls a rotation makes that nothing disturbs, on a world that has rotated once. */
async function callsOf(provider: () => Provider): Promise<number> {
  const world = await rotatedOnce(provider);
  await world.run();
  return world.calls;
}

async function rotatedOnce(provider: () => Provider): Promise<World> {
  const world = new World(provider());
  await world.run();
  world.wait(24 * 31);
  return world;
}

async function crashing(world: World, point: CrashPoint): Promise<string | undefined> {
  try {
    await world.run(point);
    return undefined;
  } catch (error) {
    if (error instanceof Crash) return error.message;
    if (error instanceof Error && point.by === "error") return error.message;
    throw error;
  }
}

function pointsOf(calls: number): readonly CrashPoint[] {
  return Array.from({ length: calls }, (_, index) => index + 1).flatMap((call) => [
    { call, side: "before" } as const,
    { call, side: "after" } as const,
  ]);
}

describe.each(Object.entries(providers))("%s", (_, provider) => {
  test("rotate, with the new one seen to work and the old one seen to fail", async () => {
    const world = await rotatedOnce(provider);
    const before = world.secrets.get(world.pointer);
    await world.run();
    expect(world.secrets.get(world.pointer)).not.toBe(before);
    expect(world.observed.map(({ what }) => what).slice(-2)).toEqual(["new-works", "old-fails"]);
    expect(await world.faults()).toEqual([]);
  });

  test("recover in one run from an end before or after any call", async () => {
    const points = pointsOf(await callsOf(provider));
    expect(points.length).toBeGreaterThan(20);
    const faults: string[] = [];
    for (const point of points) {
      const world = await rotatedOnce(provider);
      const at = await crashing(world, point);
      await world.run();
      if (at === undefined) faults.push(`call ${point.call} was never made`);
      faults.push(...(await world.faults()).map((fault) => `${at}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  test("recover in one run from an error as the answer to any call", async () => {
    const faults: string[] = [];
    for (const point of pointsOf(await callsOf(provider))) {
      const world = await rotatedOnce(provider);
      const at = await crashing(world, { ...point, by: "error" });
      await world.run();
      faults.push(...(await world.faults()).map((fault) => `${at}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  test("recover from an end of their very first rotation", async () => {
    const untouched = new World(provider());
    await untouched.run();
    const faults: string[] = [];
    for (const point of pointsOf(untouched.calls)) {
      const world = new World(provider());
      const at = await crashing(world, point);
      await world.run();
      faults.push(...(await world.faults()).map((fault) => `${at}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  test("recover from three ends in a row", async () => {
    const calls = await callsOf(provider);
    const point = fc.record({
      call: fc.integer({ min: 1, max: calls }),
      side: fc.constantFrom("before" as const, "after" as const),
      by: fc.constantFrom("kill" as const, "error" as const),
    });
    await fc.assert(
      fc.asyncProperty(fc.tuple(point, point, point), async (points) => {
        const world = await rotatedOnce(provider);
        for (const each of points) await crashing(world, each);
        await world.run();
        expect(await world.faults()).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

test("keys recover in one run from an end of the run that recovers, too, for all pairs of ends", async () => {
  const points = pointsOf(await callsOf(issuing));
  const faults: string[] = [];
  for (const first of points) {
    for (const second of points) {
      const world = await rotatedOnce(issuing);
      const at = [await crashing(world, first), await crashing(world, second)];
      await world.run();
      faults.push(...(await world.faults()).map((fault) => `${at.join(", then ")}: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
});
