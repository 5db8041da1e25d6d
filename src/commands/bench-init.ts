import { join } from "node:path";
import { enginePorts } from "../adapters/engine-ports.ts";
import { initBench, type Describe, type Initialized } from "../engines/bench/init/index.ts";
import { readingRequests } from "../engines/contract/conform/readings.ts";
import { benchInitInputs, readInputs } from "../inputs/index.ts";
import type { EnginePorts } from "../ports/index.ts";
import type { Command } from "./command.ts";
import { refuseOperands } from "./operands.ts";

export const benchInit: Command = {
  inputs: benchInitInputs,
  operands: "",
  json: "what was written, kept and left out",
  fails: "nothing was found to measure",
  examples: [
    "lamplighter bench init",
    "lamplighter bench init --profile 'node scripts/import-catalog.js'",
    "lamplighter bench init --serve 'node src/server.js' --spec openapi.yaml",
  ],
  run: async (flags, operands, terminal) => {
    const inputs = readInputs(benchInitInputs, [flags]);
    refuseOperands("bench init", operands, "--project .");
    const ports = enginePorts(terminal.folder);
    const spec = inputs.spec ?? (await findSpec(ports, inputs.project));
    const describe: Describe | undefined =
      spec === undefined
        ? undefined
        : (origin, ask) => readingRequests(ports.files, spec, origin, ask);
    const done = await initBench(ports, inputs, describe);
    terminal.print(terminal.json ? JSON.stringify(done, undefined, 2) : summary(done));
    return done.functions + done.scenarios === 0 ? 1 : 0;
  },
};

const likely = ["openapi", "swagger", "api", "docs/openapi", "api/openapi", "spec/openapi"];

async function findSpec({ files }: EnginePorts, project: string): Promise<string | undefined> {
  for (const stem of likely) {
    for (const ending of ["yaml", "yml", "json"]) {
      const path = join(project, `${stem}.${ending}`);
      const text = await files.read(path).catch(() => undefined);
      if (text !== undefined && /^\s*["']?(?:openapi|swagger)["']?\s*:/m.test(text)) return path;
    }
  }
  return undefined;
}

function summary({ written, kept, leftOut, functions, scenarios, settings }: Initialized): string {
  const list = [
    ...written.map((path) => `written   ${path}`),
    ...kept.map((path) => `kept      ${path}: it was there already`),
    ...leftOut.map(({ what, why }) => `left out  ${what}: ${why}`),
    `${functions} functions and ${scenarios} requests to measure`,
  ];
  if (settings !== "") list.push("", "For .github/lamplighter.yml:", "", settings);
  return list.join("\n");
}
