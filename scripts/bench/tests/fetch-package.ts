import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The folder of a published package with its dependencies, fetched from npm once. No script of it is run. */
export async function fetchPackage(name: string, version: string): Promise<string> {
  const home = resolve(".cache/bench-tests", `${name.replace("/", "+")}-${version}`);
  const folder = join(home, "node_modules", name);
  if (existsSync(join(folder, "package.json"))) return folder;
  await mkdir(home, { recursive: true });
  await writeFile(join(home, "package.json"), JSON.stringify({ private: true }));
  await run(
    "npm",
    ["install", "--ignore-scripts", "--no-audit", "--no-fund", `${name}@${version}`],
    { cwd: home },
  );
  return folder;
}
