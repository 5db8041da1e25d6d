import { spawn } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { defineInputs } from "../inputs/index.ts";
import { Failure } from "../model/index.ts";
import type { Command } from "./command.ts";
import { refuseOperands } from "./operands.ts";

/** The demo needs the emulator and the runner, which are not part of what actions download. */
export const demo: Command = {
  inputs: defineInputs({
    name: "demo",
    summary: "Runs the whole pull-request job on a sample project against a local GitHub.",
    fields: {},
    outputs: {},
  }),
  operands: "",
  examples: ["lamplighter demo"],
  run: async (_flags, operands) => {
    refuseOperands("demo", operands, "");
    // dist/cli.js lies one folder below the clone; the bundler loses import.meta.url.
    const root = dirname(dirname(realpathSync(process.argv[1] ?? ".")));
    const node = join(root, "node_modules", "node", "bin", "node");
    if (!existsSync(node)) throw notInstalled(root);
    return new Promise((resolve, reject) => {
      const child = spawn(node, [join(root, "tools", "demo", "main.ts")], { stdio: "inherit" });
      child.once("error", reject);
      child.once("exit", (status) => {
        resolve(status ?? 2);
      });
    });
  },
};

function notInstalled(root: string): Failure {
  return new Failure({
    code: "demo-not-installed",
    what: "The demo's local GitHub is not installed",
    where: root,
    why: "It is part of a clone with its development dependencies, not of the actions.",
    fix: "clone the repository and run `npm ci && npm run demo`.",
  });
}
