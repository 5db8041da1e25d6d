import { posix } from "node:path";
import { Failure } from "../../../../model/index.ts";
import { moduleSource } from "../../routes/preload.ts";
import { parseRoutes } from "../../routes/read.ts";
import type { RouteList } from "../../routes/route.ts";
import { shellWord } from "../../proof/shell.ts";
import type { StartPorts } from "./started.ts";

const maxSeconds = 30;

/** Loads the module in a process of its own and reads the routes of the app that it exports. */
export async function moduleRoutes(
  { files, program, clock }: StartPorts,
  folder: string,
  module: string,
  environment: Readonly<Record<string, string>>,
): Promise<RouteList> {
  const scratch = await program.scratch();
  try {
    const [script, list] = [`${scratch.folder}/routes.mjs`, `${scratch.folder}/routes.json`];
    const path = posix.isAbsolute(module) ? module : posix.join(folder, module);
    const url = `file://${path.split("/").map(encodeURIComponent).join("/")}`;
    await files.write(script, moduleSource(url, list));
    const running = program.start({ line: `node ${shellWord(script)}`, folder, environment });
    const until = clock.seconds() + maxSeconds;
    while (running.ended() === undefined && clock.seconds() < until) await program.pause(0.05);
    await running.stop();
    const routes = parseRoutes(await files.read(list));
    if (routes !== undefined) return routes;
    throw new Failure({
      code: "routes-unreadable",
      what: "No routes could be read from the module",
      where: `flag \`--routes-from ${module}\``,
      why: `It exports no Express, Fastify, Hono or NestJS app as \`default\`, \`app\` or \`createApp\`. ${running.output().trim().split("\n").slice(-6).join("\n")}`,
      fix: "export the app, without letting it listen.",
    });
  } finally {
    await scratch.remove();
  }
}
