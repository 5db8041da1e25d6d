import { join } from "node:path";
import * as core from "@actions/core";
import { actionsWorkflow } from "../adapters/actions-workflow.ts";
import { gitCli } from "../adapters/git-cli.ts";
import { nodeClock } from "../adapters/node-clock.ts";
import { nodeFiles } from "../adapters/node-files.ts";
import { stderrLog } from "../adapters/stderr-log.ts";
import {
  actionSource,
  configPath,
  emptyConfig,
  parseConfig,
  readEvent,
  type Config,
  type Event,
  type Source,
} from "../inputs/index.ts";
import type { Forge, Git, Workflow } from "../ports/index.ts";

/** Everything that an action's entry needs of the running job. */
export interface Job {
  readonly workflow: Workflow;
  readonly event: Event;
  readonly git: Git;
  readonly given: Source;
  readonly temporary: string;
  /** The configuration in the work tree. */
  config(): Promise<Config>;
  /** The configuration at a commit, for jobs that check nothing out. */
  configAt(commit: string, forge: Forge): Promise<Config>;
  /** Loads the network late: a job that does not need it starts in a third of the time. */
  forge(token: string | undefined): Promise<Forge>;
}

export const clock = nodeClock;
export const files = nodeFiles;
export const log = stderrLog;

export function openJob(env: NodeJS.ProcessEnv): Job {
  const workflow = actionsWorkflow(core, env);
  return {
    workflow,
    event: readEvent(workflow.eventName, workflow.event),
    git: gitCli(workflow.workspace),
    given: actionSource(env),
    temporary: env["RUNNER_TEMP"] ?? workflow.workspace,
    config: async () => {
      const text = await files.read(join(workflow.workspace, configPath));
      return text === undefined ? emptyConfig : parseConfig(text);
    },
    configAt: async (commit, forge) => {
      const text = await forge.file(configPath, commit);
      return text === undefined ? emptyConfig : parseConfig(text);
    },
    forge: async (token) => {
      if (token !== undefined) core.setSecret(token);
      const { octokitForge } = await import("../adapters/octokit/index.ts");
      return octokitForge(token ?? "", workflow.repository, log);
    },
  };
}
