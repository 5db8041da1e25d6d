import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const root = new URL("../../../", import.meta.url).pathname;

export const adminToken = "an-admin-token";

/** The sample as it is, or as its pull request leaves it, in a folder of its own. */
export function checkOut(version: "base" | "change"): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "storefront-"));
  cpSync(join(root, "examples/storefront"), folder, { recursive: true });
  if (version === "change") {
    cpSync(join(root, "examples/storefront-change/files"), folder, { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, remove };
}

/** What a program of the suite's own tool chain prints in `folder`, with its exit status. */
export function runTool(
  folder: string,
  ...args: string[]
): { status: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: "utf8",
    timeout: 60_000,
  });
  return { status, text: stdout + stderr };
}

export const tools = {
  tsc: join(root, "node_modules/@typescript/native/bin/tsc"),
  jest: join(root, "node_modules/jest/bin/jest.js"),
};

export async function startServer(folder: string): Promise<{ origin: string; stop: () => void }> {
  const { scripts } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    scripts: { start: string };
  };
  const [, ...args] = scripts.start.split(" ");
  const server = spawn(process.execPath, args, {
    cwd: folder,
    env: { PORT: "0", STOREFRONT_ADMIN_TOKEN: adminToken },
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface(server.stdout)) {
    const origin = /http:\S+/.exec(line)?.[0];
    if (origin !== undefined) return { origin, stop: () => server.kill() };
  }
  throw new Error(`the server ended before it listened, status ${server.exitCode ?? "unknown"}`);
}
