import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Program, ProgramStart, RunningProgram } from "../ports/index.ts";
import { signalGroup, startGroup } from "./process-group.ts";

const keptOutput = 64 * 1024;
const secondsToEnd = 3;

export const nodeProgram: Program = {
  start,
  freePort: () =>
    new Promise((resolve, reject) => {
      const server = createServer();
      server.on("error", reject);
      server.listen(0, "127.0.0.1", () => {
        const address = server.address();
        const port = typeof address === "object" && address !== null ? address.port : 0;
        server.close(() => {
          resolve(port);
        });
      });
    }),
  scratch: async () => {
    const folder = await mkdtemp(join(tmpdir(), "lamplighter-"));
    return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
  },
  variable: (name) => process.env[name],
  pause: (seconds) => sleep(seconds * 1000),
};

function start(wanted: ProgramStart): RunningProgram {
  const { child, release } = startGroup(wanted);
  let output = "";
  let ended: string | undefined;
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString("utf8")).slice(-keptOutput);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const end = new Promise<void>((resolve) => {
    child.on("error", (error) => {
      ended ??= error.message;
      resolve();
    });
    child.on("exit", (code, signal) => {
      ended ??=
        code === null ? `it was ended by ${signal ?? "a signal"}` : `it exited with ${code}`;
      resolve();
    });
  });
  return {
    output: () => output,
    ended: () => ended,
    stop: async () => {
      release();
      signalGroup(child.pid, "SIGTERM");
      await Promise.race([end, sleep(secondsToEnd * 1000, undefined, { ref: false })]);
      // The shell may be gone while what it started lives on in the group.
      signalGroup(child.pid, "SIGKILL");
      await Promise.race([end, sleep(secondsToEnd * 1000, undefined, { ref: false })]);
      child.stdout.destroy();
      child.stderr.destroy();
    },
  };
}
