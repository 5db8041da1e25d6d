import { nodeFiles } from "../adapters/node-files.ts";
import { nodeServer } from "../adapters/node-server.ts";
import { stderrLog } from "../adapters/stderr-log.ts";
import { loadMock } from "../engines/contract/mock/index.ts";
import { contractMockInputs, readInputs } from "../inputs/index.ts";
import type { Command } from "./command.ts";
import { specOperand } from "./spec-operand.ts";

export const contractMock: Command = {
  inputs: contractMockInputs,
  operands: "SPEC",
  json: "the address and the number of operations",
  examples: [
    "lamplighter contract mock openapi.yaml",
    "lamplighter contract mock openapi.yaml --port 0 --seed 7",
    "curl -i http://127.0.0.1:4010/orders -H 'Prefer: code=404'",
    "curl -i http://127.0.0.1:4010/orders -H 'Lamplighter-Fault: delay=500, status=503'",
  ],
  run: async (flags, operands, terminal) => {
    const { port, host, seed } = readInputs(contractMockInputs, [flags]);
    const spec = specOperand("contract mock", operands);
    const mock = await loadMock({ files: nodeFiles, log: stderrLog }, { spec, seed });
    // Asked for before the port is open, so that no signal finds us without an answer.
    const asked = interruption();
    const listening = await nodeServer.listen({ host, port }, (request) => mock.answer(request));
    const name = host.includes(":") ? `[${host}]` : host;
    const url = `http://${name}:${listening.port}${mock.prefix}`;
    terminal.print(
      terminal.json ? JSON.stringify({ url, operations: mock.operations.length }) : url,
    );
    await asked;
    await listening.close();
    return 0;
  },
};

function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        resolve();
      });
    }
  });
}
