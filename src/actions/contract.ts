import { runEngineStep } from "./engine-step.ts";
import { engineSteps } from "./engine-steps.ts";
import { openJob } from "./job.ts";

export async function run(env: NodeJS.ProcessEnv): Promise<number> {
  const job = openJob(env);
  return runEngineStep(job, await engineSteps.contract(job, job.given));
}
