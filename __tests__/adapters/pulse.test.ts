import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { signalGroup } from "../../src/adapters/process-group.ts";
import { pulseOf } from "../../src/adapters/experiment/pulse.ts";

const onLinux = process.platform === "linux" ? test : test.skip;

onLinux("a process that only waits for another one has the pulse of that one", async () => {
  const child = spawn("sh", ["-c", `${process.execPath} -e 'for (;;);'; true`], {
    detached: true,
  });
  try {
    let pulse = pulseOf(child.pid);
    for (let turn = 0; turn < 100 && pulse.cpuSeconds < 0.3; turn++) {
      await sleep(100);
      pulse = pulseOf(child.pid);
    }
    expect(pulse.isBusy).toBe(true);
    expect(pulse.cpuSeconds).toBeGreaterThanOrEqual(0.3);
  } finally {
    signalGroup(child.pid, "SIGKILL");
  }
});

test("what is not there has none", () => {
  expect(pulseOf(undefined)).toEqual({ cpuSeconds: 0, isBusy: false });
});
