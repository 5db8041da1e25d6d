import type { EngineName } from "../model/index.ts";
import { engines } from "../registry/index.ts";
import { runEngineStep } from "./engine-step.ts";
import { openJob } from "./job.ts";

/** The action of one engine. */
export function engineAction(engine: EngineName) {
  return {
    run: async (env: NodeJS.ProcessEnv): Promise<number> => {
      const job = openJob(env);
      const config = await job.config();
      const task = engines[engine].task([job.given, config.section(engine)], job.event);
      return runEngineStep(job, engine, task);
    },
  };
}
