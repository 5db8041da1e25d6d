import { readFile } from "node:fs/promises";
import { arch, availableParallelism, cpus, loadavg, release, type } from "node:os";
import type { Machine } from "../ports/index.ts";

const governorFile = "/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor";

export const nodeMachine: Machine = {
  facts: async () => ({
    processor: cpus()[0]?.model.trim() ?? "unknown processor",
    processors: availableParallelism(),
    load: loadavg()[0] ?? 0,
    governor: await readFile(governorFile, "utf8").then(
      (text) => text.trim(),
      () => undefined,
    ),
    node: process.version,
    system: `${type()} ${release()} ${arch()}`,
  }),
};
