import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Program, ProgramStart, RunningProgram } from "../ports/index.ts";
import { plainEnvironment } from "./plain-environment.ts";

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

function start({ line, folder, environment }: ProgramStart): RunningProgram {
  const child = spawn(line, {
    cwd: folder,
    env: { ...plainEnvironment(), ...environment },
    shell: true,
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that what the shell starts can be ended with it.
    detached: process.platform !== "win32",
  });
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
  const release = endWithUs(() => {
    signal(child.pid, "SIGKILL");
  });
  return {
    output: () => output,
    ended: () => ended,
    stop: async () => {
      release();
      signal(child.pid, "SIGTERM");
      await Promise.race([end, sleep(secondsToEnd * 1000, undefined, { ref: false })]);
      // The shell may be gone while what it started lives on in the group.
      signal(child.pid, "SIGKILL");
      await Promise.race([end, sleep(secondsToEnd * 1000, undefined, { ref: false })]);
      child.stdout.destroy();
      child.stderr.destroy();
    },
  };
}

/** A group of its own would outlive us when a person presses Ctrl-C. Returns the way to stop caring. */
function endWithUs(end: () => void): () => void {
  const names = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const onSignal = (name: NodeJS.Signals): void => {
    end();
    release();
    process.kill(process.pid, name);
  };
  const release = (): void => {
    process.off("exit", end);
    for (const name of names) process.off(name, onSignal);
  };
  process.on("exit", end);
  for (const name of names) process.on(name, onSignal);
  return release;
}

export function signal(pid: number | undefined, name: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, name);
  } catch {
    // It is gone already.
  }
}
