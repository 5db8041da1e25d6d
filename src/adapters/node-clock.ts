import type { Clock } from "../ports/index.ts";

export const nodeClock: Clock = {
  now: () => new Date(),
  seconds: () => performance.now() / 1000,
  cpuSeconds: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  },
};
