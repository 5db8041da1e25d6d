import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync, readFileSync, realpathSync, rmSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Failure } from "../../model/index.ts";
import type { ExperimentEnd, Laboratory } from "../../ports/index.ts";
import { boxEnvironment } from "../box/index.ts";
import { endWithUs, signalGroup } from "../process-group.ts";
import { boxOrRefusal, describeBox } from "./boxed.ts";
import { pulseOf } from "./pulse.ts";
import { journalBytes } from "./realm.ts";

const keptOutput = 4096;
const pollMilliseconds = 500;
const patienceAtStart = 6;
/** On a busy machine a process may get no more than this share of the time. */
const leastShare = 1 / 6;

/** How Node finds the channel to its parent: a box leaves the three standard files open only. */
const channel = { NODE_CHANNEL_FD: "0", NODE_CHANNEL_SERIALIZATION_MODE: "json" };

/** Compilers and collectors run beside the code, so a second of the clock may be several of these. */
const cpuSecondsPerSecond = 4;

/**
 * Runs experiments in a child of its own: no environment, no writing, no processes, a heap limit,
 * and, where the system can make one, a box around it all.
 */
export const nodeLaboratory: Laboratory = {
  box: describeBox,
  run: async (job, limits, hear) => {
    refuseOldNode();
    const folder = mkdtempSync(join(tmpdir(), "lamplighter-lab-"));
    const journal = openSync(join(folder, "journal"), "w+");
    const box = await boxOrRefusal();
    const { heapMegabytes } = limits;
    const cpuSeconds = cpuSecondsPerSecond * limits.seconds;
    const [program = "", ...rest] = [
      ...(box?.enter({ heapMegabytes, cpuSeconds }, channel) ?? []),
      process.execPath,
      ...command(heapMegabytes),
    ];
    const child = spawn(program, rest, {
      cwd: folder,
      env: box === undefined ? {} : boxEnvironment,
      stdio: ["ipc", journal, "pipe"],
      detached: true,
    });
    const end = (): void => {
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      if (box === undefined) signalGroup(child.pid, "SIGKILL");
      else box.end(child.pid);
    };
    const release = endWithUs(end);
    try {
      return await watch({ child, end }, job, limits, hear, join(folder, "journal"));
    } finally {
      end();
      release();
      closeSync(journal);
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function watch(
  { child, end }: { readonly child: ChildProcess; readonly end: () => void },
  job: string,
  limits: { silentSeconds: number; seconds: number },
  hear: (message: string) => void,
  journalPath: string,
): Promise<ExperimentEnd> {
  return new Promise((resolve, reject) => {
    let output = "";
    let kind: ExperimentEnd["kind"] = "crashed";
    let last = "";
    let [silent, waited] = [0, 0];
    let pulse = pulseOf(child.pid);
    const poll = setInterval(() => {
      const now = readFileSync(journalPath, "latin1");
      const before = pulse;
      pulse = pulseOf(child.pid);
      // Counted, not read off a clock: this process may have been frozen as well.
      const passed = pollMilliseconds / 1000;
      waited += passed;
      const worked = Math.max(pulse.cpuSeconds - before.cpuSeconds, passed * leastShare);
      silent = now === last ? silent + (pulse.isBusy ? worked : passed) : 0;
      last = now;
      // Before its first word it is Node that starts, which takes its time on a busy machine.
      const patience = limits.silentSeconds * (now === "" ? patienceAtStart : 1);
      if (silent > patience) kind = "silent";
      else if (waited > limits.seconds) kind = "late";
      else return;
      end();
    }, pollMilliseconds);
    child.stderr?.on("data", (chunk: Buffer) => {
      output = (output + chunk.toString("utf8")).slice(-keptOutput);
    });
    child.on("message", (message) => {
      if (message === "finished") {
        kind = "finished";
        end();
      } else if (typeof message === "string") hear(message);
    });
    child.on("error", (error) => {
      clearInterval(poll);
      reject(error);
    });
    child.on("close", () => {
      clearInterval(poll);
      resolve({ kind, ...readJournal(readFileSync(journalPath)), output });
    });
    child.send(job);
  });
}

function readJournal(bytes: Buffer): Pick<ExperimentEnd, "journal" | "mutant"> {
  const line = bytes.subarray(0, journalBytes).toString("utf8").trim();
  const mark = bytes.subarray(journalBytes).toString("utf8").trim();
  return {
    journal: line.replace(/^\d+\n/, ""),
    mutant: mark === "" || mark === "-1" ? undefined : Number(mark),
  };
}

/** In the repository the sources run as they are; the bundle has a stub beside the one that was started. */
function command(heapMegabytes: number): string[] {
  const flags = [
    "--permission",
    "--allow-fs-read=*",
    `--max-old-space-size=${heapMegabytes}`,
    "--stack-size=900",
  ];
  if (import.meta.url.endsWith(".ts")) {
    const main = new URL("../../main.ts", import.meta.url).href;
    return [
      ...flags,
      "--input-type=module",
      "-e",
      `import { start } from "${main}"; await start("experiment");`,
    ];
  }
  return [...flags, join(dirname(realpathSync(process.argv[1] ?? ".")), "experiment.js")];
}

function refuseOldNode(): void {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 13)) return;
  throw new Failure({
    code: "node-too-old",
    what: "Experiments on code need a newer Node",
    where: `Node ${process.versions.node}`,
    why: "They run under Node's permission model, which came with 22.13.",
    fix: "Run the command with Node 22.13 or newer; the action brings Node 24 itself.",
  });
}
