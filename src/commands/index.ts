import { engineNames } from "../model/index.ts";
import type { Command } from "./command.ts";

type Loader = () => Promise<Command>;

/** What an engine can do besides its work on a change, and what is no engine's. */
const others: Readonly<Record<string, Loader>> = {
  "contract check": async () => (await import("./contract-check.ts")).contractCheck,
  "contract conform": async () => (await import("./contract-conform.ts")).contractConform,
  "contract mock": async () => (await import("./contract-mock.ts")).contractMock,
  "contract stubs": async () => (await import("./contract-stubs.ts")).contractStubs,
  "bench init": async () => (await import("./bench-init.ts")).benchInit,
  "bench parse": async () => (await import("./bench-parse.ts")).benchParse,
  "rotate doctor": async () =>
    (await rotateMode())("doctor", {
      summary:
        "Looks at what a rotation rests on: tokens that may do enough and nothing more, secrets, pointers, workflows.",
      examples: ["lamplighter rotate doctor --repository acme/shop"],
    }),
  "rotate rollback": async () =>
    (await rotateMode())("rollback", {
      summary: "Moves consumers back to the old credential, while it lives: one write.",
      examples: ["lamplighter rotate rollback --only API_KEY"],
    }),
  "rotate audit verify": async () => (await import("./rotate-audit.ts")).rotateAudit,
  report: async () => (await import("./report.ts")).report,
  demo: async () => (await import("./demo.ts")).demo,
};

async function rotateMode() {
  return (await import("./rotate-mode.ts")).rotateMode;
}

const ofEngines = engineNames.flatMap((engine): (readonly [string, Loader])[] => [
  [engine, async () => (await import("./engine.ts")).engineCommand(engine)],
  ...Object.entries(others).filter(([name]) => name.startsWith(`${engine} `)),
]);

/** Every command, loaded late: one should not pay for the others. In the order of `--help`. */
export const commands: Readonly<Record<string, Loader>> = {
  ...Object.fromEntries(ofEngines),
  ...others,
};

export type { Command, Terminal } from "./command.ts";
