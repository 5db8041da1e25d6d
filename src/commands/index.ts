import type { Command } from "./command.ts";

/** Every command, loaded late: `contract` should not pay for the others. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  contract: async () => (await import("./contract.ts")).contract,
  "contract conform": async () => (await import("./contract-conform.ts")).contractConform,
  "contract mock": async () => (await import("./contract-mock.ts")).contractMock,
  "contract stubs": async () => (await import("./contract-stubs.ts")).contractStubs,
  report: async () => (await import("./report.ts")).report,
  demo: async () => (await import("./demo.ts")).demo,
};

export type { Command, Terminal } from "./command.ts";
