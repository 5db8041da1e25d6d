import { setSecret } from "../adapters/actions-core.ts";
import { actionsWorkflow } from "../adapters/actions-workflow.ts";
import { enginePorts } from "../adapters/engine-ports.ts";
import { nodeClock } from "../adapters/node-clock.ts";
import { nodeFiles } from "../adapters/node-files.ts";
import { stderrLog } from "../adapters/stderr-log.ts";
import { localConfig } from "../flow/local-config.ts";
import {
  actionSource,
  configPath,
  readConfig,
  readEvent,
  type Config,
  type Event,
  type Source,
} from "../inputs/index.ts";
import type { EnginePorts, Forge, ProposalForge, RecordStore, Workflow } from "../ports/index.ts";

/** Everything that an action's entry needs of the running job. */
export interface Job {
  readonly workflow: Workflow;
  readonly event: Event;
  readonly ports: EnginePorts;
  readonly given: Source;
  readonly temporary: string;
  /** The configuration in the work tree. */
  config(): Promise<Config>;
  /** The configuration at a commit, for jobs that check nothing out. */
  configAt(commit: string, forge: Forge): Promise<Config>;
  /** Loads the network late: a job that does not need it starts in a third of the time. */
  forge(token: string | undefined): Promise<Forge>;
  /** The pull request of proposals, and its branch. */
  proposals(token: string | undefined): Promise<ProposalForge>;
  /** Records on the data branch of the repository. */
  store(token: string | undefined): Promise<RecordStore>;
}

export const clock = nodeClock;
export const files = nodeFiles;
export const log = stderrLog;

export function openJob(env: NodeJS.ProcessEnv): Job {
  const workflow = actionsWorkflow(env);
  return {
    workflow,
    event: readEvent(workflow.eventName, workflow.event),
    ports: enginePorts(workflow.workspace),
    given: actionSource(env),
    temporary: env["RUNNER_TEMP"] ?? workflow.workspace,
    config: () => localConfig(files, workflow.workspace),
    configAt: async (commit, forge) => readConfig(await forge.file(configPath, commit)),
    forge: async (token) => {
      if (token !== undefined) setSecret(token);
      const { octokitForge } = await import("../adapters/octokit/index.ts");
      return octokitForge(token ?? "", workflow.repository, log);
    },
    proposals: async (token) => {
      if (token !== undefined) setSecret(token);
      const { octokitProposals } = await import("../adapters/octokit/index.ts");
      return octokitProposals(token ?? "", workflow.repository, log);
    },
    store: async (token) => {
      const { dataBranchStore } = await import("../adapters/octokit/index.ts");
      return dataBranchStore(token ?? "", workflow.repository, log);
    },
  };
}
