import type { Commands, CommandLine, CommandResult } from "../ports/index.ts";
import { signalGroup, startGroup } from "./process-group.ts";
import { watchMemory } from "./process-memory.ts";

const keptOutput = 64 * 1024 * 1024;
const keptErrors = 4_000;

export const nodeCommands: Commands = { run };

function run(command: CommandLine): Promise<CommandResult> {
  const { seconds } = command;
  return new Promise((resolve) => {
    const start = performance.now();
    const { child, release } = startGroup(command);
    const memory = command.watchMemory === true ? watchMemory(child.pid) : undefined;
    const output: Buffer[] = [];
    let size = 0;
    let errors = "";
    let took = 0;
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      signalGroup(child.pid, "SIGKILL");
    }, seconds * 1000);
    child.stdout.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= keptOutput) output.push(chunk);
    });
    child.stderr.on("data", (chunk: Buffer) => {
      errors = (errors + chunk.toString("utf8")).slice(-keptErrors);
    });
    const finish = (trouble: string | undefined): void => {
      clearTimeout(timer);
      release();
      const text = Buffer.concat(output).toString("utf8");
      resolve({ seconds: took, output: text, errors, trouble, peakBytes: memory?.() });
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
