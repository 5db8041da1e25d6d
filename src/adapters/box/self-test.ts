import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const secondsForTrial = 10;

/**
 * Tries to get out, by the plainest ways there are: to a listener on this machine, to a socket, into
 * a file, to other processes. Resolves with what it reached; undefined where the box did not start.
 * `enter` is asked when all of that is there.
 */
export async function whatGetsOut(
  enter: () => readonly string[],
): Promise<readonly string[] | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "lamplighter-canary-"));
  const [file, socket] = [join(folder, "file"), join(folder, "socket")];
  writeFileSync(file, "untouched");
  const [listener, local] = await Promise.all([listening(0), listening(socket)]);
  const address = listener.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  try {
    const places = [String(port), socket, file];
    return await answer([...enter(), process.execPath, "-e", probe, "--", ...places]);
  } finally {
    listener.close();
    local.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function listening(place: number | string): Promise<Server> {
  const server = createServer((connection) => connection.destroy());
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    const done = (): void => {
      resolve(server);
    };
    if (typeof place === "number") server.listen(place, "127.0.0.1", done);
    else server.listen(place, done);
  });
}

function answer([program = "", ...rest]: readonly string[]): Promise<
  readonly string[] | undefined
> {
  return new Promise((resolve) => {
    execFile(
      program,
      rest,
      { timeout: secondsForTrial * 1000, env: boxEnvironment },
      (error, out) => {
        const line = out.trim();
        resolve(
          error === null && line.startsWith("[") ? (JSON.parse(line) as string[]) : undefined,
        );
      },
    );
  });
}

/** Enough to find the programs that make a box; the boxed program is started without it. */
export const boxEnvironment = {
  PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
};

/** Text and no function: a bundler would rewrite what a function refers to. */
const probe = `
const { accessSync, constants, readdirSync, readFileSync } = require("node:fs");
const { connect } = require("node:net");
const [port, socket, file] = process.argv.slice(1);
const reached = [];
const reaches = (to) =>
  new Promise((resolve) => {
    const connection = connect(to);
    connection.once("connect", () => {
      connection.destroy();
      resolve(true);
    });
    connection.once("error", () => resolve(false));
  });
const attempt = (what, act) => {
  try {
    if (act() !== false) reached.push(what);
  } catch {}
};
(async () => {
  if (await reaches({ port: Number(port), host: "127.0.0.1" })) reached.push("the network");
  if (await reaches({ path: socket })) reached.push("a socket of another program");
  for (const place of [file, process.cwd(), "/tmp", "/dev/shm"]) {
    attempt(place + ", to write", () => accessSync(place, constants.W_OK));
  }
  for (const name of readdirSync("/proc")) {
    if (!/^\\d+$/.test(name) || name === String(process.pid)) continue;
    attempt("another process", () => readFileSync("/proc/" + name + "/environ", "latin1") !== "");
  }
  process.stdout.write(JSON.stringify(reached));
})();
`;
