import { spawnSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { ofProcess } from "../../src/adapters/process-family.ts";
import { nodeCommands } from "../../src/adapters/node-commands.ts";

const run = (line: string, seconds = 20) =>
  nodeCommands.run({ line, folder: ".", environment: { PATH: process.env.PATH ?? "" }, seconds });

/** Whether a process of that number runs; one that ended stays listed where nobody collects it. */
function lives(pid: number): boolean {
  if (process.platform === "linux") return /\) [^ZX]/.test(ofProcess(pid, "stat"));
  return spawnSync("kill", ["-0", String(pid)]).status === 0;
}

/** A signal is on its way for a moment. */
async function ends(pid: number): Promise<boolean> {
  for (let turn = 0; turn < 100 && lives(pid); turn++) await sleep(50);
  return !lives(pid);
}

test("a command's output, errors and time are what it left", async () => {
  const result = await run("echo out; echo err >&2; sleep 0.2");
  expect(result).toMatchObject({ output: "out\n", errors: "err\n", trouble: undefined });
  expect(result.seconds).toBeGreaterThanOrEqual(0.2);
});

test.each([
  ["exit 3", "it exited with 3"],
  ["kill -TERM $$", "it was ended by SIGTERM"],
  ["no-such-program-here", "it exited with 127"],
])("%s: %s", async (line, trouble) => {
  expect(await run(line)).toMatchObject({ trouble });
});

test("a command that hangs is ended with all that it started", async () => {
  const { trouble, output } = await run("sleep 600 & echo $!; wait", 0.3);
  expect(trouble).toBe("it did not come to an end in 0.3 s");
  expect(await ends(Number(output))).toBe(true);
});

test("what ignores a request to end is ended all the same", async () => {
  const { trouble } = await run("trap '' TERM INT; while :; do sleep 1; done", 0.3);
  expect(trouble).toBe("it did not come to an end in 0.3 s");
});

test("a program left behind that holds the output open is not waited for without end", async () => {
  const { trouble, output } = await run("sleep 600 & echo $!", 0.5);
  expect(trouble).toBe("it did not come to an end in 0.5 s");
  expect(await ends(Number(output))).toBe(true);
});

test("a watched command's memory is that of the largest process it started", async () => {
  const line = `node -e 'const held = Buffer.alloc(300e6, 1); setTimeout(() => held.length, 100)' & wait`;
  const result = await nodeCommands.run({
    ...{ line, folder: ".", environment: { PATH: process.env.PATH ?? "" }, seconds: 20 },
    watchMemory: true,
  });
  if (process.platform !== "linux") return;
  expect(result.peakBytes).toBeGreaterThan(300e6);
  expect(result.peakBytes).toBeLessThan(500e6);
  expect((await run("true")).peakBytes).toBeUndefined();
});
