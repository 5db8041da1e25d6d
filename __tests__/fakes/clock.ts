import type { Clock } from "../../src/ports/index.ts";

/** Stands still at a known moment. */
export const fakeClock: Clock = {
  now: () => new Date("2026-11-20T12:00:00Z"),
  seconds: () => 100,
  cpuSeconds: () => 10,
};
