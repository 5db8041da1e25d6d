import { spawn } from "node:child_process";
import { createSocket } from "node:dgram";
import { closeSync, openSync } from "node:fs";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { createServer, type NetConnectOpts, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Escape, Scene, Tools } from "./escapes.ts";

/** A home with keys, a repository with a token, listeners of every kind, and who owns them. */
export async function openScene() {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "lamplighter-scene-")));
  const home = join(folder, "home");
  await Promise.all([mkdir(join(home, ".ssh"), { recursive: true }), mkdir(join(folder, ".git"))]);
  await writeFile(join(home, ".ssh", "key"), "key");
  await writeFile(join(home, ".npmrc"), "token");
  await writeFile(join(folder, ".git", "config"), "token");
  await writeFile(join(folder, "file"), "whole");
  const servers = await Promise.all([
    listen(0),
    listen(join(folder, "socket")),
    listen(`\0${folder}`),
  ]);
  const udp = createSocket("udp4", (_, from) => {
    udp.send("out", from.port, from.address);
  });
  await new Promise<void>((resolve) => {
    udp.bind(0, "127.0.0.1", resolve);
  });
  const address = servers[0].address();
  const scene: Scene = {
    secret: "canary-5f0c",
    port: typeof address === "object" && address !== null ? address.port : 0,
    udpPort: udp.address().port,
    socket: join(folder, "socket"),
    abstractSocket: `\0${folder}`,
    ...{ file: join(folder, "file"), folder, home, pid: process.pid },
  };
  const close = async (): Promise<void> => {
    for (const server of servers) server.close();
    udp.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { scene, [Symbol.asyncDispose]: close };
}

function listen(place: number | string): Promise<Server> {
  const server = createServer((connection) => connection.destroy());
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(place, () => {
      resolve(server);
    });
  });
}

export interface Attempt {
  readonly enter: readonly string[];
  readonly scene: Scene;
  readonly escapes: Readonly<Record<string, Escape>>;
  /** Ends the process group where it goes on for longer. */
  readonly seconds: number;
  readonly end: (group: number) => void;
}

/** The names of those that got out, and how the process ended. */
export async function attempt({ enter, scene, escapes, seconds, end }: Attempt) {
  const table = Object.entries(escapes).map(
    ([name, escape]) => `${JSON.stringify(name)}: ${escape.toString()}`,
  );
  const script = `(${tryAll.toString()})({${table.join(",")}}, ${JSON.stringify(scene)})`;
  const [program, ...rest] = [...enter, process.execPath, "-e", script];
  const given = openSync(join(scene.folder, "given"), "w");
  const child = spawn(program, rest, {
    cwd: scene.folder,
    env: { PATH: process.env.PATH, CANARY: scene.secret },
    stdio: ["ignore", given, "pipe"],
    detached: true,
  });
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    said += chunk.toString("utf8");
  });
  const timer = setTimeout(() => {
    if (child.pid !== undefined) end(child.pid);
  }, seconds * 1000);
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) => {
    child.on("close", (...how) => {
      resolve(how);
    });
  });
  clearTimeout(timer);
  closeSync(given);
  const out = /^out (\[.*\])$/m.exec(said)?.[1];
  return { out: out === undefined ? undefined : (JSON.parse(out) as string[]), code, signal, said };
}

/** Its text runs inside. */
async function tryAll(escapes: Readonly<Record<string, Escape>>, scene: Scene): Promise<void> {
  const [fs, net, dgram, os, { execSync }] = await Promise.all([
    import("node:fs"),
    import("node:net"),
    import("node:dgram"),
    import("node:os"),
    import("node:child_process"),
  ]);
  const tools: Tools = {
    ...{ fs, net, dgram, os },
    shell: (line) =>
      execSync(line, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], timeout: 3000 }),
    done: (act) => {
      act();
      return true;
    },
    others: () =>
      fs.readdirSync("/proc").filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid),
    connects: (to) =>
      new Promise((resolve) => {
        const connection = net.connect(to as NetConnectOpts);
        connection.once("connect", () => {
          connection.destroy();
          resolve(true);
        });
        connection.once("error", () => {
          resolve(false);
        });
        connection.setTimeout(1000, () => {
          connection.destroy();
          resolve(false);
        });
      }),
  };
  const out: string[] = [];
  for (const [name, escape] of Object.entries(escapes)) {
    try {
      if (Boolean(await escape(scene, tools))) out.push(name);
    } catch {
      // A closed door.
    }
  }
  fs.writeSync(2, `\nout ${JSON.stringify(out)}\n`);
  process.exit(0);
}
