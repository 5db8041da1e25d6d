import { spawn, type ChildProcess } from "node:child_process";
import type {
  ListedBenchmark,
  ListRequest,
  PairRequest,
  PairSample,
  Sampler,
  SamplerLimits,
  SampleTrouble,
  SideName,
} from "../ports/index.ts";
import { ownEntry } from "./own-entry.ts";
import { plainEnvironment } from "./plain-environment.ts";

/**
 * Each request gets a process of its own, which loads what it is told and nothing else of ours.
 * `entry` is what to give Node to start it.
 */
export function samplerFrom(entry: () => readonly string[]): Sampler {
  return {
    list: (request, limits) => ask<readonly ListedBenchmark[]>(entry(), request, limits),
    pair: (request, limits) => ask<PairSample>(entry(), request, limits),
  };
}

export const nodeSampler = samplerFrom(() => ownEntry("sampler"));

/**
 * Hot code ends in V8's last compiler, but may stay in the middle one (Maglev, four times slower on
 * a loop of ours) for a part of a second that differs between two builds of the same source. Without
 * it they reach the code that stays at once.
 */
const flags = ["--no-warnings", "--expose-gc", "--no-maglev"];

const keptOutput = 2_000;

interface Sign {
  readonly answer?: unknown;
  readonly side?: SideName;
}

async function ask<Answer>(
  entry: readonly string[],
  request: ListRequest | PairRequest,
  limits: SamplerLimits,
): Promise<Answer | SampleTrouble> {
  // The folder is the work tree's, where its own files are looked for.
  const folder = request.kind === "list" ? request.root : request.files.head.root;
  const child = spawn(process.execPath, [...flags, ...entry], {
    cwd: folder,
    env: { ...plainEnvironment(), ...limits.environment },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    detached: process.platform !== "win32",
  });
  const stop = (): void => {
    end(child);
  };
  process.once("exit", stop);
  try {
    return await conversation<Answer>(child, request, limits);
  } finally {
    process.off("exit", stop);
    end(child);
  }
}

function conversation<Answer>(
  child: ChildProcess,
  request: ListRequest | PairRequest,
  { seconds }: SamplerLimits,
): Promise<Answer | SampleTrouble> {
  return new Promise((resolve) => {
    let last: Sign = {};
    let output = "";
    let timer: NodeJS.Timeout | undefined;
    const blame = (): { side?: SideName } => (last.side === undefined ? {} : { side: last.side });
    const finish = (answer: Answer | SampleTrouble): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        finish({ trouble: `it did not come to an end in ${seconds} s`, ...blame() });
      }, seconds * 1000);
    };
    const keep = (chunk: Buffer): void => {
      output = (output + chunk.toString("utf8")).slice(-keptOutput);
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.on("message", (sign: Sign) => {
      if (sign.answer !== undefined) {
        finish(sign.answer as Answer);
        return;
      }
      last = sign;
      wait();
    });
    child.on("error", (error) => {
      finish({ trouble: `its process could not be started: ${error.message}` });
    });
    child.on("close", (code, signal) => {
      const how = signal === null ? `exited with ${code ?? 0}` : `was ended by ${signal}`;
      const said = output.trim().split("\n").slice(-3).join(" ").slice(0, 300);
      finish({ trouble: `its process ${how}${said === "" ? "" : `: ${said}`}`, ...blame() });
    });
    child.send(request, (error) => {
      if (error !== null) finish({ trouble: `its process could not be asked: ${error.message}` });
    });
    wait();
  });
}

/** With everything that a benchmark may have started. */
function end(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
  } catch {
    // It is gone already.
  }
}
