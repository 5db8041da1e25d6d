import { nodeClock } from "../adapters/node-clock.ts";
import { nodeFiles } from "../adapters/node-files.ts";
import { nodeHttp } from "../adapters/node-http.ts";
import { nodeProgram } from "../adapters/node-program.ts";
import { stderrLog } from "../adapters/stderr-log.ts";
import { runConform } from "../engines/contract/conform/index.ts";
import { contractConformInputs, readInputs } from "../inputs/index.ts";
import { exitStatus } from "../model/index.ts";
import { renderJson, renderTerminal } from "../report/index.ts";
import type { Command } from "./command.ts";
import { refuseOperands } from "./operands.ts";

export const contractConform: Command = {
  inputs: contractConformInputs,
  operands: "",
  examples: [
    "lamplighter contract conform --spec openapi.yaml --start 'node server.js'",
    "lamplighter contract conform --spec openapi.yaml --url http://127.0.0.1:3000 --auth bearerAuth=API_TOKEN",
    "lamplighter contract conform --spec openapi.yaml --har traffic.har",
  ],
  run: async (flags, operands, terminal) => {
    const { reportPath, ...inputs } = readInputs(contractConformInputs, [flags]);
    refuseOperands("contract conform", operands, "--spec FILE --start COMMAND");
    const ports = {
      files: nodeFiles,
      http: nodeHttp,
      program: nodeProgram,
      clock: nodeClock,
      log: stderrLog,
    };
    const report = await runConform(ports, inputs, terminal.folder);
    const json = renderJson([report]);
    if (reportPath !== undefined) await nodeFiles.write(reportPath, json);
    terminal.print(
      terminal.json ? json : renderTerminal([report], { ...terminal, self: "lamplighter" }),
    );
    return exitStatus(report.verdict);
  },
};
