import { gitCli } from "../adapters/git-cli.ts";
import { nodeClock } from "../adapters/node-clock.ts";
import { nodeFiles } from "../adapters/node-files.ts";
import { stderrLog } from "../adapters/stderr-log.ts";
import { runContract } from "../engines/contract/index.ts";
import { localConfig } from "../flow/local-config.ts";
import { completeContractInputs, contractInputs, readInputs } from "../inputs/index.ts";
import { exitStatus } from "../model/index.ts";
import { renderJson, renderTerminal } from "../report/index.ts";
import type { Command } from "./command.ts";
import { refuseOperands } from "./operands.ts";

export const contract: Command = {
  inputs: contractInputs,
  operands: "",
  examples: [
    "lamplighter contract --base old/openapi.yaml --head openapi.yaml",
    "lamplighter contract --base-ref main --spec openapi.yaml",
    "lamplighter contract --base-ref main --fail-on never --json",
  ],
  run: async (flags, operands, terminal) => {
    const config = await localConfig(nodeFiles, terminal.folder);
    const { reportPath, ...given } = readInputs(contractInputs, [
      flags,
      config.section("contract"),
    ]);
    refuseOperands("contract", operands, "--base FILE --head FILE");
    const inputs = completeContractInputs(given);
    const git = gitCli(terminal.folder);
    const ports = { files: nodeFiles, git, clock: nodeClock, log: stderrLog };
    const report = await runContract(ports, inputs);
    const json = renderJson([report]);
    if (reportPath !== undefined) await nodeFiles.write(reportPath, json);
    terminal.print(
      terminal.json ? json : renderTerminal([report], { ...terminal, self: "lamplighter" }),
    );
    return exitStatus(report.verdict);
  },
};
