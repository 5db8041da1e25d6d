import { readExpress } from "./frameworks/express.ts";
import { hearFastify } from "./frameworks/fastify.ts";
import { readHono, watchHono } from "./frameworks/hono.ts";

/**
 * The module that is loaded into the started app before its own code (`node --import`). It writes
 * the routes to `file` as JSON when a request arrives, since by then all of them are registered,
 * and again when there are more. It replaces nothing: it listens on Node's and Fastify's own
 * diagnostics channels, and watches Hono's constructor. Whatever goes wrong in it is swallowed,
 * as the app must run as it would without.
 */
export function preloadSource(file: string): string {
  return `${copied}
const file = ${JSON.stringify(file)};
${setUp}`;
}

/** Reads the routes of the app that a module exports, without starting it. */
export function moduleSource(module: string, file: string): string {
  return `${copied}
const file = ${JSON.stringify(file)};
const channel = await import("node:diagnostics_channel");
const fs = await import("node:fs");
const heard = [];
channel.subscribe("fastify.initialization", ({ fastify }) => heard.push(hearFastify(fastify)));
const exported = await import(${JSON.stringify(module)});
const candidates = [exported.default, exported.app, exported.default?.app, exported.default?.default];
for (const make of [exported.createApp, exported.buildApp, exported.build]) {
  if (typeof make === "function") candidates.push(await make());
}
for (const app of candidates) if (typeof app?.ready === "function") await app.ready();
const lists = candidates.map((app) => {
  const express = app?.getHttpAdapter?.().getInstance?.() ?? app;
  return readExpress(express) ?? readHono(app);
});
report(fs, file, [...lists, ...heard.map((read) => read?.())], 0);
process.exit(0);
`;
}

/** By our names, since a bundler may give the functions others. */
const copied = Object.entries({ readExpress, hearFastify, readHono, watchHono, findHono, report })
  .map(([name, code]) => `const ${name} = ${String(code)};`)
  .join("\n");

/**
 * Writes the list with the longest text, and returns its length: an app has every route of what is
 * mounted in it, under paths that are no shorter.
 */
function report(
  fs: { writeFileSync(path: string, text: string): void },
  file: string,
  lists: readonly unknown[],
  written: number,
): number {
  const texts = lists.filter((list) => list !== undefined).map((list) => JSON.stringify(list));
  const [longest = ""] = texts.sort((left, right) => right.length - left.length);
  if (longest.length <= written) return written;
  fs.writeFileSync(file, longest);
  return longest.length;
}

/** The classes named Hono that this process would get: one for `import`, one for `require`. */
async function findHono(
  modules: {
    createRequire(from: string): { (name: string): unknown; resolve(name: string): string };
    pathToFileURL(path: string): { href: string };
    /** From the text, since a bundler rewrites each `import` that it sees. */
    load(url: string): Promise<unknown>;
  },
  places: readonly string[],
): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const from of places) {
    try {
      const require = modules.createRequire(from);
      const common = require.resolve("hono");
      const classes = require("hono") as { Hono?: unknown };
      const url = modules.pathToFileURL(common.replace(/([\\/]dist[\\/])cjs[\\/]/, "$1")).href;
      const module = (await modules.load(url)) as { Hono?: unknown };
      found.push(classes.Hono, module.Hono);
      break;
    } catch {
      // Hono is not there.
    }
  }
  return [...new Set(found)];
}

const setUp = `
try {
  const channel = await import("node:diagnostics_channel");
  const fs = await import("node:fs");
  const { createRequire } = await import("node:module");
  const { pathToFileURL } = await import("node:url");
  const load = (url) => import(url);
  const places = [process.argv[1] ?? "", process.cwd() + "/app.js"];
  const heard = [];
  const apps = [];
  let written = 0;
  channel.subscribe("fastify.initialization", ({ fastify }) => {
    try { heard.push(hearFastify(fastify)); } catch {}
  });
  for (const Hono of await findHono({ createRequire, pathToFileURL, load }, places)) {
    watchHono(Hono, (app) => apps.push(app));
  }
  let last = 0;
  channel.subscribe("http.server.request.start", ({ server }) => {
    if (Date.now() - last < 200) return;
    last = Date.now();
    try {
      const lists = [
        ...server.listeners("request").map(readExpress),
        ...heard.map((read) => read?.()),
        ...apps.map(readHono),
      ];
      written = report(fs, file, lists, written);
    } catch {}
  });
} catch {}
`;
