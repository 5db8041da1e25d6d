import { execFile, spawn } from "node:child_process";
import type { Counter, CountRequest, SamplerLimits, SampleTrouble } from "../ports/index.ts";
import { ownEntry } from "./own-entry.ts";
import { plainEnvironment } from "./plain-environment.ts";
import { signalGroup } from "./process-group.ts";

/** One thread and fixed seeds, so that the same code executes the same instructions. */
const flags = [
  "--no-warnings",
  "--predictable",
  "--single-threaded",
  "--random-seed=1",
  "--hash-seed=1",
];

const tools = {
  "processor counters": {
    start: ["perf", "stat", "-x,", "-e", "instructions:u", "--"],
    count: /^(\d+),[^,]*,instructions/m,
  },
  valgrind: {
    start: ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"],
    count: /I\s+refs:\s+([\d,]+)/,
  },
} as const;

type Tool = keyof typeof tools;

let known: Promise<Tool | undefined> | undefined;

export const nodeCounter: Counter = {
  tool: () => (known ??= firstThatCounts()),
  instructions: async (request, limits) => {
    const tool = await nodeCounter.tool();
    if (tool === undefined) return { trouble: "nothing here counts instructions" };
    return count(tool, request, limits);
  },
};

/** Virtual machines often have the program and not the counters, so each is tried. */
async function firstThatCounts(): Promise<Tool | undefined> {
  for (const name of Object.keys(tools) as Tool[]) {
    const [program, ...options] = tools[name].start;
    const errors = await new Promise<string>((resolve) => {
      execFile(program, [...options, "true"], { timeout: 20_000 }, (_error, _out, said) => {
        resolve(said);
      });
    });
    if (tools[name].count.test(errors)) return name;
  }
  return undefined;
}

function count(
  tool: Tool,
  request: CountRequest,
  { seconds, environment }: SamplerLimits,
): Promise<number | SampleTrouble> {
  const [program, ...options] = tools[tool].start;
  const line = [...options, process.execPath, ...flags, ...ownEntry("sampler")];
  const child = spawn(program, line, {
    cwd: request.root,
    env: { ...plainEnvironment(), ...environment },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    detached: process.platform !== "win32",
  });
  return new Promise((resolve) => {
    let errors = "";
    let trouble: string | undefined;
    const finish = (answer: number | SampleTrouble): void => {
      clearTimeout(timer);
      signalGroup(child.pid, "SIGKILL");
      resolve(answer);
    };
    const timer = setTimeout(() => {
      finish({ trouble: `it did not come to an end in ${seconds} s` });
    }, seconds * 1000);
    child.stderr?.on("data", (chunk: Buffer) => {
      errors = (errors + chunk.toString("utf8")).slice(-4_000);
    });
    child.on("message", (sign: { readonly answer?: Partial<SampleTrouble> }) => {
      trouble = sign.answer?.trouble;
    });
    child.on("error", (error) => {
      finish({ trouble: error.message });
    });
    child.on("close", () => {
      const [, found] = tools[tool].count.exec(errors) ?? [];
      if (trouble !== undefined) finish({ trouble });
      else if (found === undefined) finish({ trouble: "it was not counted to its end" });
      else finish(Number(found.replaceAll(",", "")));
    });
    child.send(request);
  });
}
