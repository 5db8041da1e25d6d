import { spawn, type ChildProcess } from "node:child_process";
import {
  accessSync,
  chownSync,
  constants,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
} from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** As `nobody`, since PostgreSQL refuses to run as root. */
const nobody = 65_534;
const asRoot = process.getuid?.() === 0;
const elsewhere = ["/usr/sbin", "/usr/local/sbin", "/usr/lib/openldap"];

/** Where a server's program is, in PATH or where Debian puts it; undefined where it is not. */
export function findProgram(name: string): string | undefined {
  const versions = "/usr/lib/postgresql";
  const postgres = listed(versions).map((version) => join(versions, version, "bin"));
  const folders = [...(process.env.PATH ?? "").split(":"), ...elsewhere, ...postgres];
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export interface Scratch {
  readonly folder: string;
  /** Runs a program to its end; rejects with what it said when it fails. */
  run(program: string, argv: readonly string[]): Promise<void>;
  /** Starts one that goes on until the scratch is closed; what it says goes to `log`. */
  start(program: string, argv: readonly string[], log: string): void;
  /** Asks until the answer is yes. */
  ready(isReady: () => Promise<boolean>): Promise<void>;
  readonly close: () => Promise<void>;
}

/** A new folder and the programs that live in it, none of which is root. */
export function scratch(name: string): Scratch {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  if (asRoot) chownSync(folder, nobody, nobody);
  const children: ChildProcess[] = [];
  const launch = (program: string, argv: readonly string[], log: string): ChildProcess => {
    const output = openSync(join(folder, log), "a", 0o666);
    return spawn(program, [...argv], {
      cwd: folder,
      stdio: ["ignore", output, output],
      ...(asRoot && { uid: nobody, gid: nobody }),
    });
  };
  return {
    folder,
    run: async (program, argv) => {
      const code = await ended(launch(program, argv, "setup.log"));
      if (code !== 0)
        throw new Error(`${program} exited with ${String(code)}; see ${folder}/setup.log`);
    },
    start: (program, argv, log) => void children.push(launch(program, argv, log)),
    ready: async (isReady) => {
      for (let tries = 0; !(await isReady()); tries++) {
        const gone = children.some(({ exitCode }) => exitCode !== null);
        if (tries > 300 || gone) throw new Error(`${name} does not start; see ${folder}`);
        await sleep(100);
      }
    },
    close: async () => {
      for (const child of children) {
        if (child.exitCode !== null) continue;
        child.kill("SIGINT");
        await ended(child);
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once("exit", resolve);
    child.once("error", reject);
  });
}

/** A loopback port on which nothing listens now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
