import { spawn } from "node:child_process";
import { describe, expect, test } from "@jest/globals";

/** A process that holds signals, and a call that never ends. */
const program = `
  import { nodeStep } from ${JSON.stringify(`${process.cwd()}/src/adapters/node-step.ts`)};
  const asked = nodeStep.holdSignals();
  const timer = setInterval(() => {
    if (asked() === undefined) return;
    process.stdout.write("asked\\n");
    if (process.argv.at(-1) === "ends") clearInterval(timer);
  }, 50);
  process.stdout.write("ready\\n");
`;

function started(how: "ends" | "hangs") {
  const child = spawn(process.execPath, ["--input-type=module", "-e", program, how], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const output = new Promise((resolve) => child.stdout.once("data", resolve));
  const end = new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.on("exit", (code, signal) => {
      resolve({ code, signal });
    }),
  );
  return { child, ready: output, end };
}

describe.each(["SIGINT", "SIGTERM"] as const)("%s", (signal) => {
  test("lets a process come to its own end", async () => {
    const { child, ready, end } = started("ends");
    await ready;
    child.kill(signal);
    expect(await end).toEqual({ code: 0, signal: null });
  });

  test("ends one that hangs before GitHub's second signal", async () => {
    const { child, ready, end } = started("hangs");
    await ready;
    const start = performance.now();
    child.kill(signal);
    expect(await end).toEqual({ code: 130, signal: null });
    const seconds = (performance.now() - start) / 1000;
    expect(seconds).toBeGreaterThan(6.5);
    expect(seconds).toBeLessThan(7.5);
  }, 20_000);
});
