import { runContract } from "../engines/contract/index.ts";
import { contractInputs, readInputs } from "../inputs/index.ts";
import { runEngineStep } from "./engine-step.ts";
import { clock, files, log, openJob } from "./job.ts";
import { withEventRefs } from "./refs.ts";

export async function run(env: NodeJS.ProcessEnv): Promise<number> {
  const job = openJob(env);
  const config = await job.config();
  const { reportPath, ...given } = readInputs(contractInputs, [
    job.given,
    config.section("contract"),
  ]);
  const inputs = withEventRefs(given, job.event);
  return runEngineStep(job, {
    engine: "contract",
    base: inputs.baseRef ?? inputs.base ?? "",
    head: inputs.headRef ?? inputs.head ?? "",
    reportPath,
    run: () => runContract({ files, git: job.git, clock, log }, inputs),
  });
}
