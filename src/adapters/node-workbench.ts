import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, realpath, rm, stat, symlink } from "node:fs/promises";
import { availableParallelism, homedir, tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { createInterface } from "node:readline";
import type { ProgramEnd, ProgramRun, ProjectCopy, Workbench } from "../ports/index.ts";
import { signalGroup } from "./process-group.ts";
import { plainEnvironment } from "./plain-environment.ts";

const keptOutput = 256 * 1024;

/** Version history and what tools leave behind; no test can need it. */
const leftOut = new Set([".git", "node_modules", ".stryker-tmp", ".nyc_output", "coverage"]);

export const nodeWorkbench: Workbench = {
  run,
  copy,
  tools: join(process.env["RUNNER_TOOL_CACHE"] ?? join(homedir(), ".cache"), "lamplighter"),
  processors: availableParallelism(),
  cpuSeconds: waitedCpuSeconds,
};

function run(wanted: ProgramRun): Promise<ProgramEnd> {
  const { argv, folder, environment, network, seconds, hear } = wanted;
  const [program, ...rest] = argv;
  const child = spawn(program === "node" ? process.execPath : program, rest, {
    cwd: folder,
    env: { ...plainEnvironment(), ...(network ? networkEnvironment() : {}), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that what it starts can be ended with it.
    detached: process.platform !== "win32",
  });
  let output = "";
  let late = false;
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString("utf8")).slice(-keptOutput);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  if (hear !== undefined) createInterface({ input: child.stdout }).on("line", hear);
  const endGroup = (): void => {
    signalGroup(child.pid, "SIGKILL");
  };
  const timer = setTimeout(() => {
    late = true;
    endGroup();
  }, seconds * 1000);
  process.on("exit", endGroup);
  return new Promise((resolve) => {
    const finish = (status: number | undefined): void => {
      clearTimeout(timer);
      process.off("exit", endGroup);
      // What it left running would go on writing into a copy that is about to be removed.
      endGroup();
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ status, output, late });
    };
    child.once("error", (error) => {
      output += error.message;
      finish(undefined);
    });
    child.once("exit", (code) => {
      // The streams may hold more than was read when the process is gone.
      setTimeout(() => {
        finish(code ?? undefined);
      }, 20);
    });
  });
}

function networkEnvironment(): Record<string, string> {
  const wanted = /^(?:https?_proxy|no_proxy|node_extra_ca_certs|npm_config_.*)$/i;
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      wanted.test(name) && value !== undefined ? [[name, value] as const] : [],
    ),
  );
}

async function copy(root: string, project: string): Promise<ProjectCopy> {
  const base = await realpath(await mkdtemp(join(tmpdir(), "lamplighter-copy-")));
  const source = await realpath(root);
  // Below the folder that may be linked to installed packages, as it is in the original.
  const target = join(base, "project");
  const installed: string[] = [];
  await cp(source, target, {
    recursive: true,
    verbatimSymlinks: true,
    filter: async (path) => {
      const name = basename(path);
      if (path === source || !leftOut.has(name)) return isCopyable(path);
      if (name === "node_modules") installed.push(path);
      return false;
    },
  });
  for (const path of installed) await symlink(path, join(target, relative(source, path)), "dir");
  const above = await installedAbove(source);
  if (above !== undefined) await symlink(above, join(base, "node_modules"), "dir");
  const scratch = join(base, "scratch");
  await mkdir(scratch);
  return {
    folder: join(target, project),
    scratch,
    remove: () => rm(base, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** Sockets, pipes and devices would stop the copy. */
async function isCopyable(path: string): Promise<boolean> {
  const info = await stat(path).catch(() => undefined);
  return info !== undefined && (info.isFile() || info.isDirectory());
}

async function installedAbove(folder: string): Promise<string | undefined> {
  for (let at = dirname(folder); at !== dirname(at); at = dirname(at)) {
    const entries = await readdir(join(at, "node_modules")).catch(() => undefined);
    if (entries !== undefined) return join(at, "node_modules");
  }
  return undefined;
}

const ticksPerSecond = 100;

/** Fields 16 and 17 of /proc/PID/stat, proc(5): user and system time of children that were waited for. */
function waitedCpuSeconds(): number {
  if (process.platform !== "linux") return 0;
  const fields = readFileSync("/proc/self/stat", "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}
