import { spawn } from "node:child_process";
import { plainEnvironment } from "./plain-environment.ts";

export interface UserLine {
  /** For the shell. */
  readonly line: string;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Starts a user's line in a process group of its own, so that what the shell starts can be ended
 * with it. The group ends with us, also when a person presses Ctrl-C, until it is released.
 */
export function startGroup({ line, folder, environment }: UserLine) {
  const child = spawn(line, {
    cwd: folder,
    env: { ...plainEnvironment(), ...environment },
    shell: true,
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
  });
  const release = endWithUs(() => {
    signalGroup(child.pid, "SIGKILL");
  });
  return { child, release };
}

export function signalGroup(pid: number | undefined, name: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, name);
  } catch {
    // It is gone already.
  }
}

/** Calls `end` when we end, whatever ends us. Returns the way to stop caring. */
export function endWithUs(end: () => void): () => void {
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
