import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { dueAt } from "../../../src/engines/rotate/due.ts";
import { choose, type Candidate } from "../../../src/engines/rotate/plan/choose.ts";
import type { RotationRecord } from "../../../src/inputs/index.ts";

const at = new Date("2026-06-01T00:00:00Z");
const day = 86_400_000;

function candidate(name: string, age: number, phase: RotationRecord["phase"] = "idle"): Candidate {
  const since = new Date(at.getTime() - age * day).toISOString();
  const current = { id: `id-${name}`, slot: "A" as const, since };
  return { name, record: { version: 1, phase, current }, maxAgeDays: 30, jitterPercent: 0 };
}

const names = (choice: ReturnType<typeof choose>) => choice.work.map(({ name }) => name);

describe("one run", () => {
  test("takes emergencies first, then what is under way, then the most overdue", () => {
    const all = [
      candidate("late", 40),
      candidate("leaked", 1),
      candidate("later", 60),
      candidate("young", 1),
      candidate("moving", 2, "draining"),
    ];
    const choice = choose(all, { now: ["leaked"], maxPerRun: 5 }, at);
    expect(names(choice)).toEqual(["leaked", "moving", "later", "late"]);
    expect(choice.work.map(({ begin }) => begin)).toEqual([true, false, true, true]);
  });

  test("begins no more than it may, whatever is under way or urgent", () => {
    const all = [
      ...["a", "b", "c"].map((name) => candidate(name, 50)),
      candidate("moving", 50, "staged"),
    ];
    const choice = choose(all, { now: ["c"], maxPerRun: 1 }, at);
    expect(names(choice)).toEqual(["c", "moving", "a"]);
    expect(choice.postponed).toEqual(["b"]);
  });

  test("takes what was never rotated behind what is overdue", () => {
    const fresh = { name: "fresh", record: undefined, maxAgeDays: 30, jitterPercent: 10 };
    expect(names(choose([fresh, candidate("late", 31)], { now: [], maxPerRun: 5 }, at))).toEqual([
      "late",
      "fresh",
    ]);
  });
});

test("the day of a credential is always the same, never too late, and early by the jitter at most", () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.integer({ min: 1, max: 365 }),
      fc.integer({ min: 0, max: 50 }),
      (id, maxAgeDays, jitterPercent) => {
        const credential = { id, since: at.toISOString() };
        const due = dueAt(credential, { maxAgeDays, jitterPercent });
        expect(due).toEqual(dueAt(credential, { maxAgeDays, jitterPercent }));
        const age = (due.getTime() - at.getTime()) / day;
        expect(age).toBeLessThanOrEqual(maxAgeDays);
        expect(age).toBeGreaterThanOrEqual(maxAgeDays * (1 - jitterPercent / 100) - 0.001);
      },
    ),
  );
});

test("credentials of one day do not all fall due on one", () => {
  const days = Array.from({ length: 50 }, (_, index) =>
    dueAt({ id: `key-${index}`, since: at.toISOString() }, { maxAgeDays: 90, jitterPercent: 20 })
      .toISOString()
      .slice(0, 10),
  );
  expect(new Set(days).size).toBeGreaterThan(10);
});
