import {
  completeContractInputs,
  contractInputs,
  only,
  readInputs,
  type Source,
} from "../inputs/index.ts";
import type { EngineName } from "../model/index.ts";
import type { EngineStep } from "./engine-step.ts";
import { clock, files, log, type Job } from "./job.ts";

/** How each engine is set up in a job. `given` may hold more than the engine's own inputs. */
export const engineSteps: Record<EngineName, (job: Job, given: Source) => Promise<EngineStep>> = {
  contract: async (job, given) => {
    const config = await job.config();
    const { reportPath, ...settings } = readInputs(contractInputs, [
      given,
      config.section("contract"),
    ]);
    const inputs = completeContractInputs(settings, job.event);
    return {
      engine: "contract",
      base: inputs.baseRef ?? inputs.base ?? "none",
      head: inputs.headRef ?? inputs.head ?? "none",
      reportPath,
      run: async () => {
        const { runContract } = await import("../engines/contract/index.ts");
        return runContract({ files, git: job.git, clock, log }, inputs);
      },
    };
  },
};

/** The same for a step that has inputs of several engines. */
export function sharedStep(engine: EngineName, job: Job): Promise<EngineStep> {
  return engineSteps[engine](job, only(job.given, { contract: contractInputs }[engine]));
}
