import { spawn } from "node:child_process";
import type { Commands, CommandLine, CommandResult } from "../ports/index.ts";
import { plainEnvironment } from "./plain-environment.ts";

const keptOutput = 64 * 1024 * 1024;
const keptErrors = 4_000;

export const nodeCommands: Commands = { run };

function run({ line, folder, environment, seconds }: CommandLine): Promise<CommandResult> {
  return new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(line, {
      cwd: folder,
      env: { ...plainEnvironment(), ...environment },
      shell: true,
      stdio: ["ignore", "pipe", "pipe"],
      detached: process.platform !== "win32",
    });
    const output: Buffer[] = [];
    let size = 0;
    let errors = "";
    let took = 0;
    let late = false;
    const kill = (): void => {
      killGroup(child.pid);
    };
    const timer = setTimeout(() => {
      late = true;
      kill();
    }, seconds * 1000);
    process.once("exit", kill);
    child.stdout.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= keptOutput) output.push(chunk);
    });
    child.stderr.on("data", (chunk: Buffer) => {
      errors = (errors + chunk.toString("utf8")).slice(-keptErrors);
    });
    const finish = (trouble: string | undefined): void => {
      clearTimeout(timer);
      process.off("exit", kill);
      resolve({ seconds: took, output: Buffer.concat(output).toString("utf8"), errors, trouble });
    };
    child.on("error", (error) => {
      finish(error.message);
    });
    // The time ends with the process; its streams may take a little longer to be read.
    child.on("exit", () => {
      took = (performance.now() - start) / 1000;
    });
    child.on("close", (code, signal) => {
      if (late) finish(`it did not come to an end in ${seconds} s`);
      else if (signal !== null) finish(`it was ended by ${signal}`);
      else finish(code === 0 ? undefined : `it exited with ${code ?? "no status"}`);
    });
  });
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It is gone already.
  }
}
