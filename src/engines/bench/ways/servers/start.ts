import type { Tree } from "../../../../ports/index.ts";
import type { BenchPorts } from "../../ports.ts";

export interface RunningServer {
  readonly origin: string;
  /** How it ended, in words; undefined while it runs. */
  ended(): string | undefined;
  stop(): Promise<void>;
}

/** How an app is started: the user's line, and how long it may take to answer. */
export interface Start {
  readonly line: string;
  readonly timeoutSeconds: number;
  readonly environment: Readonly<Record<string, string>>;
}

const askEvery = 0.1;

/** Starts the app of a tree. @returns why it does not answer, in words, where it does not. */
export async function startServer(
  ports: Pick<BenchPorts, "clock" | "http" | "program">,
  { line, timeoutSeconds, environment }: Start,
  tree: Tree,
): Promise<RunningServer | string> {
  const port = await ports.program.freePort();
  const origin = `http://127.0.0.1:${port}`;
  const running = ports.program.start({
    line,
    folder: tree.folder,
    environment: { HOST: "127.0.0.1", ...environment, PORT: String(port) },
  });
  const until = ports.clock.seconds() + timeoutSeconds;
  const ask = { method: "GET", url: `${origin}/`, headers: [] };
  while (ports.clock.seconds() < until) {
    if (running.ended() !== undefined) break;
    const answer = await ports.http.send(ask, { seconds: 2, bytes: 65_536 });
    if ("status" in answer)
      return { origin, ended: () => running.ended(), stop: () => running.stop() };
    await ports.program.pause(askEvery);
  }
  const how = running.ended() ?? `it did not answer in ${timeoutSeconds} s`;
  const said = running.output().trim().split("\n").slice(-3).join(" ").slice(-300);
  await running.stop();
  return `${how}${said === "" ? "" : `: ${said}`}`;
}

/**
 * The apps of several trees. @returns why one of them does not answer, and none of them runs then.
 */
export async function startServers<Name extends string>(
  ports: Pick<BenchPorts, "clock" | "http" | "log" | "program">,
  start: Start,
  trees: readonly (readonly [Name, Tree])[],
): Promise<
  | { readonly running: Readonly<Record<Name, RunningServer>>; close(): Promise<void> }
  | { readonly why: string }
> {
  const running: Partial<Record<Name, RunningServer>> = {};
  const close = async (): Promise<void> => {
    for (const server of Object.values<RunningServer | undefined>(running)) await server?.stop();
  };
  for (const [name, tree] of trees) {
    ports.log.progress(`Starting the app of ${name}`);
    const server = await startServer(ports, start, tree);
    if (typeof server === "string") {
      await close();
      return { why: `The app of ${name === "head" ? "head" : "base"} did not start: ${server}.` };
    }
    running[name] = server;
  }
  return { running: running as Record<Name, RunningServer>, close };
}
