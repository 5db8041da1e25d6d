import { enginePorts } from "../adapters/engine-ports.ts";
import { acceptConfigured } from "../flow/acceptance/accept.ts";
import { localConfig } from "../flow/local-config.ts";
import { planInputs, readInputs, type Config } from "../inputs/index.ts";
import { exitStatus, type EngineName } from "../model/index.ts";
import { engines } from "../registry/index.ts";
import { renderJson, renderTerminal } from "../report/index.ts";
import type { Command, Terminal } from "./command.ts";
import { refuseOperands } from "./operands.ts";

/** The command of one engine: its action without GitHub. */
export function engineCommand(engine: EngineName): Command {
  const { inputs, examples, task } = engines[engine];
  return {
    inputs,
    operands: "",
    examples,
    run: async (flags, operands, terminal) => {
      const ports = enginePorts(terminal.folder);
      const config = await localConfig(ports.files, terminal.folder);
      const sources = [flags, config.section(engine)];
      // A misspelled flag leaves its value behind as an operand, so flags are looked at first.
      const values: Readonly<Record<string, unknown>> = readInputs(inputs, sources);
      refuseOperands(engine, operands, examples[0]?.split(" ").slice(2).join(" ") ?? "");
      const { reportPath, run } = task(sources);
      const { accept } = readInputs(planInputs, [config.general]);
      const open = values["model"] === true ? await openLocal(config, terminal, engine) : undefined;
      const found = await run(open === undefined ? ports : { ...ports, model: open.router });
      const spent = open === undefined ? found : await open.told(found);
      const report = acceptConfigured(spent, accept, ports.clock);
      const json = renderJson([report]);
      if (reportPath !== undefined) await ports.files.write(reportPath, json);
      terminal.print(
        terminal.json ? json : renderTerminal([report], { ...terminal, self: "lamplighter" }),
      );
      return exitStatus(report.verdict);
    },
  };
}

/** Loaded late: few commands ask a model. */
async function openLocal(config: Config, { folder }: Terminal, engine: EngineName) {
  return (await import("./local-model.ts")).localModel(config, folder, engine);
}
