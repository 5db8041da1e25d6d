import type { EnginePorts } from "../ports/index.ts";
import { databases } from "./database/index.ts";
import { gitCli } from "./git-cli.ts";
import { gitHistories } from "./git-history.ts";
import { lazyLaboratory } from "./lazy-laboratory.ts";
import { lazyLoad } from "./lazy-load.ts";
import { nodeClock } from "./node-clock.ts";
import { nodeCommands } from "./node-commands.ts";
import { nodeCounter } from "./node-counter.ts";
import { nodeFiles } from "./node-files.ts";
import { nodeHttp } from "./node-http.ts";
import { nodeMachine } from "./node-machine.ts";
import { nodeProgram } from "./node-program.ts";
import { nodeSampler } from "./node-sampler.ts";
import { nodeStep } from "./node-step.ts";
import { nodeTrees } from "./node-trees.ts";
import { nodeWorkbench } from "./node-workbench.ts";
import { recordPlaces } from "./records/record-places.ts";
import { stderrLog } from "./stderr-log.ts";

/** This machine, with the repository in `folder`. */
export function enginePorts(folder: string): EnginePorts {
  return {
    files: nodeFiles,
    git: gitCli(folder),
    histories: gitHistories,
    clock: nodeClock,
    log: stderrLog,
    program: nodeProgram,
    records: recordPlaces(folder),
    http: nodeHttp,
    commands: nodeCommands,
    databases,
    trees: nodeTrees(folder),
    sampler: nodeSampler,
    counter: nodeCounter,
    load: lazyLoad,
    machine: nodeMachine,
    laboratory: lazyLaboratory,
    workbench: nodeWorkbench,
    step: nodeStep,
    github: async () => (await import("./octokit/github.ts")).octokitGitHub(stderrLog),
  };
}
