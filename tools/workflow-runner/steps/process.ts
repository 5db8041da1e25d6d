import { spawn, type ChildProcess } from "node:child_process";
import type { Readable } from "node:stream";

export interface ProcessRequest {
  readonly command: string;
  readonly arguments: readonly string[];
  readonly folder: string;
  readonly environment: Record<string, string>;
  readonly signal: AbortSignal;
  readonly onLine: (line: string) => void;
  /** Told of a process group that outlives its step, so that the job can end it. */
  readonly onSurvivors: (group: number) => void;
}

export interface ProcessEnd {
  /** undefined when a signal ended the process or it could not be started */
  readonly code: number | undefined;
  readonly startFailure?: string;
}

/** A step that is told to stop gets this long before each harder signal. */
const patience = 1_000;
const longestLine = 1024 * 1024;
/** A child left in the background may hold the pipe open; after so much quiet the step is over. */
const quiet = 200;

/** Runs one process in a group of its own; an abort ends the whole group. */
export async function runProcess(request: ProcessRequest): Promise<ProcessEnd> {
  const child = spawn(request.command, request.arguments, {
    cwd: request.folder,
    env: request.environment,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  readLines(child.stdout, request.onLine);
  readLines(child.stderr, request.onLine);
  const stopping = stopOnAbort(child, request.signal);
  try {
    return await ended(child);
  } finally {
    stopping();
    if (child.pid !== undefined) {
      if (request.signal.aborted) killGroup(child.pid);
      else if (isAlive(child.pid)) request.onSurvivors(child.pid);
    }
    child.stdout.destroy();
    child.stderr.destroy();
  }
}

/** Ends what is left of a process group. */
export function killGroup(group: number, signal: NodeJS.Signals = "SIGKILL"): void {
  try {
    process.kill(-group, signal);
  } catch {
    // The group has ended by itself.
  }
}

function isAlive(group: number): boolean {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}

async function ended(child: ChildProcess): Promise<ProcessEnd> {
  return new Promise((resolve) => {
    child.on("error", (error) => {
      resolve({ code: undefined, startFailure: error.message });
    });
    child.on("exit", (code) => {
      const timer = setTimeout(() => {
        resolve({ code: code ?? undefined });
      }, quiet);
      for (const stream of [child.stdout, child.stderr]) stream?.on("data", () => timer.refresh());
      child.on("close", () => {
        clearTimeout(timer);
        resolve({ code: code ?? undefined });
      });
    });
  });
}

function stopOnAbort({ pid }: ChildProcess, signal: AbortSignal): () => void {
  if (pid === undefined) return () => undefined;
  const timers: NodeJS.Timeout[] = [];
  const stop = (): void => {
    killGroup(pid, "SIGINT");
    timers.push(
      setTimeout(() => {
        killGroup(pid, "SIGTERM");
      }, patience),
    );
    timers.push(
      setTimeout(() => {
        killGroup(pid, "SIGKILL");
      }, 2 * patience),
    );
  };
  if (signal.aborted) stop();
  else signal.addEventListener("abort", stop, { once: true });
  return () => {
    signal.removeEventListener("abort", stop);
    timers.forEach(clearTimeout);
  };
}

function readLines(stream: Readable, onLine: (line: string) => void): void {
  let rest = "";
  stream.setEncoding("utf8");
  stream.on("data", (chunk: string) => {
    const lines = (rest + chunk).split(/\r?\n/);
    rest = lines.pop() ?? "";
    lines.forEach(onLine);
    if (rest.length > longestLine) {
      onLine(rest);
      rest = "";
    }
  });
  stream.on("close", () => {
    if (rest !== "") onLine(rest);
    rest = "";
  });
}
