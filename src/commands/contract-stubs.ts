import { nodeFiles } from "../adapters/node-files.ts";
import { stderrLog } from "../adapters/stderr-log.ts";
import { type Stubs, writeStubs } from "../engines/contract/stubs/index.ts";
import { contractStubsInputs, readInputs } from "../inputs/index.ts";
import type { Command } from "./command.ts";
import { specOperand } from "./spec-operand.ts";

export const contractStubs: Command = {
  inputs: contractStubsInputs,
  operands: "SPEC",
  json: "the paths written, unchanged and stale",
  examples: [
    "lamplighter contract stubs openapi.yaml --out src/api",
    "lamplighter contract stubs openapi.yaml --out src/api --framework hono",
  ],
  run: async (flags, operands, terminal) => {
    const { framework, out } = readInputs(contractStubsInputs, [flags]);
    const spec = specOperand("contract stubs", operands);
    const wanted = { spec, out, framework: framework === "auto" ? undefined : framework };
    const stubs = await writeStubs({ files: nodeFiles, log: stderrLog }, wanted);
    terminal.print(terminal.json ? JSON.stringify(stubs) : summary(stubs));
    return 0;
  },
};

function summary({ written, unchanged, stale, framework, operations }: Stubs): string {
  return [
    ...written.map((path) => `written    ${path}`),
    ...stale.map((path) => `stale      ${path}: no longer described, can be deleted`),
    `${operations} operations for ${framework}: ${written.length} files written, ${unchanged.length} unchanged`,
  ].join("\n");
}
