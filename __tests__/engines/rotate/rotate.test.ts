import { describe, expect, test } from "@jest/globals";
import { brokenAt } from "../../../src/engines/rotate/audit/chain.ts";
import { alternating, issuing, manyValued } from "./simulation/provider.ts";
import { World } from "./simulation/world.ts";

const due = (world: World): World => {
  world.wait(24 * 31);
  return world;
};

test("a credential within its age is left alone, and nothing is written", async () => {
  const world = new World(manyValued());
  await world.run();
  const { record } = world;
  expect((await world.run()).rest).toEqual({ kind: "up-to-date" });
  expect(world.record).toBe(record);
  expect(world.calls).toBe(1);
});

test("now asks for one new credential, whatever the age", async () => {
  const world = new World(alternating());
  await world.run();
  const before = world.secrets.get(world.pointer);
  expect((await world.run(undefined, { now: true })).rest).toEqual({ kind: "up-to-date" });
  expect(world.secrets.get(world.pointer)).not.toBe(before);
  expect(world.observed.filter(({ what }) => what === "new-works").length).toBe(2);
});

describe("the old credential", () => {
  test("lives as long as a run from before the promotion does", async () => {
    const world = new World(issuing());
    world.olderRuns = 2;
    expect((await world.run()).rest).toEqual({ kind: "draining", older: 2 });
    expect(await world.provider.lets("value-of-key-0")).toBe(true);
    world.olderRuns = 0;
    await world.run();
    expect(await world.provider.lets("value-of-key-0")).toBe(false);
    expect(await world.faults()).toEqual([]);
  });

  test("ends after the cap in spite of older runs, and the report will say so", async () => {
    const world = new World(issuing());
    world.olderRuns = 1;
    await world.run();
    world.wait(7);
    await world.run();
    expect(await world.provider.lets("value-of-key-0")).toBe(false);
    expect(world.observed).toContainEqual({
      what: "drain-cap-passed",
      id: "key-0",
      observed: "1 runs from before the promotion had not ended after 6 hours",
    });
  });

  test("can be brought back while it is in quarantine", async () => {
    const world = new World(issuing());
    const { rest } = await world.run(undefined, { quarantineHours: 24 });
    expect(rest.kind).toBe("quarantine");
    expect(await world.provider.lets("value-of-key-0")).toBe(false);
    expect(await world.provider.live()).toEqual(["key-0", "key-1"]);
    world.wait(25);
    await world.run(undefined, { quarantineHours: 24 });
    expect(await world.provider.live()).toEqual(["key-1"]);
  });

  test("is never forgotten while its revoke fails", async () => {
    const world = new World(manyValued());
    await world.run();
    due(world);
    for (const failures of [1, 2]) {
      const { rest, record } = await world.run({ named: "revoke", side: "before", by: "error" });
      expect(rest).toEqual({ kind: "revoke-failed", failures, why: "before revoke" });
      expect(record.retiree).toBeDefined();
    }
    await world.run();
    expect(await world.faults()).toEqual([]);
  });
});

describe("two runs at once", () => {
  test("one rotates and the other stands back", async () => {
    for (let head = 0; head < 12; head++) {
      const world = due(new World(issuing()));
      const first = world.run();
      for (let tick = 0; tick < head * 3; tick++) await Promise.resolve();
      await Promise.allSettled([first, world.run()]);
      expect(world.lines.filter(({ to }) => to === "promoted").length).toBe(1);
      world.wait(24 * 31);
      await world.run();
      expect(await world.faults()).toEqual([]);
    }
  });
});

describe("the audit", () => {
  test("is a chain that shows a changed, a missing and a swapped line", async () => {
    const world = new World(manyValued());
    await world.run();
    const { lines } = world;
    expect(lines.map(({ to }) => to)).toEqual([
      "intent",
      "staged",
      "verified",
      "promoted",
      "draining",
      "revoked",
      "idle",
    ]);
    const [first, second, ...rest] = lines;
    if (first === undefined || second === undefined) throw new Error("too few lines");
    expect(brokenAt(lines)).toBeUndefined();
    expect(brokenAt([first, { ...second, run: "another" }, ...rest])?.sequence).toBe(2);
    expect(brokenAt([first, ...rest])).toEqual({ sequence: 3, why: "A line is missing." });
    expect(brokenAt([second, first, ...rest])?.sequence).toBe(2);
  });
});
