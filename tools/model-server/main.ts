import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { replay, startModelServer, type Line } from "./index.ts";

const usage = `Usage: node tools/model-server/main.ts --script FILE [--port N]

A model provider on this machine that replays a script: a JSON list of
{ "when": TEXT IN THE REQUEST, "answer": ANY JSON, "status": 429, "headers": {}, "delay": SECONDS,
"breaks": "before" | "amid" }, all optional. Ends on Ctrl+C.`;

const { values } = parseArgs({
  options: { script: { type: "string" }, port: { type: "string", default: "11434" } },
});
if (values.script === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const lines = JSON.parse(await readFile(values.script, "utf8")) as Line[];
  const server = await startModelServer(replay(lines), Number(values.port));
  console.log(`base-url: ${server.url}`);
  await new Promise((resolve) => process.once("SIGINT", resolve).once("SIGTERM", resolve));
  await server.close();
}
