import type { Spend } from "../model/index.ts";
import type { Clock } from "./clock.ts";

/** What was spent since now; `others` counts the CPU seconds of other processes so far. */
export function startMeter(clock: Clock, others: () => number = () => 0): () => Spend {
  const used = () => clock.cpuSeconds() + others();
  const [seconds, cpuSeconds] = [clock.seconds(), used()];
  return () => ({
    seconds: clock.seconds() - seconds,
    cpuSeconds: used() - cpuSeconds,
    modelCalls: 0,
    tokens: 0,
    usd: 0,
    apiCalls: 0,
  });
}
