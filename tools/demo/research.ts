import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { enginePorts } from "../../src/adapters/engine-ports.ts";
import { localModel } from "../../src/commands/local-model.ts";
import { runResearch } from "../../src/engines/research/index.ts";
import { readConfig, readInputs, researchInputs } from "../../src/inputs/index.ts";
import { renderTerminal } from "../../src/report/index.ts";
import { startModelServer } from "../model-server/index.ts";
import { researchAnswer } from "./research-answers.ts";
import { root } from "./upstream.ts";

/**
 * This repository, looked at by the research engine with a model on this machine that says two
 * things that hold and four that do not; and once more, when nothing has changed.
 */
const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const state = await mkdtemp(join(tmpdir(), "lamplighter-demo-"));
process.env["XDG_STATE_HOME"] = state;
const server = await startModelServer(researchAnswer);
const config = await readConfig(`model:
  use: [compatible/scripted]
  base-url: ${server.url}
  prices: { compatible/scripted: { input: 0.1, output: 0.5 } }
`);
const ports = enginePorts(root);
const inputs = { ...readInputs(researchInputs, []), project: root, offline: true };
const night = async () => {
  const open = localModel(config, root, "research");
  return open.told(await runResearch({ ...ports, model: open.router }, inputs));
};
try {
  const first = await night();
  const options = { color: process.stdout.isTTY, width: 100, self: "lamplighter" };
  say(renderTerminal([first], options));
  const asked = server.requests.length;
  const second = await night();
  const { modelCalls, usd } = second.spend;
  say(
    `The next night, nothing changed: ${server.requests.length - asked} requests, ${modelCalls} calls, $${usd}.`,
  );
  const dropped = first.metrics.find(({ name }) => name === "model-claims-dropped")?.value;
  const kept = first.metrics.find(({ name }) => name === "model-claims")?.value;
  if (dropped !== 4 || kept !== 2 || server.requests.length > asked) process.exitCode = 1;
} finally {
  await server.close();
  await rm(state, { recursive: true, force: true });
}
