import { noPlan, planPullRequest } from "../flow/plan.ts";
import { shardsOf } from "../flow/shards.ts";
import { planInputs, readInputs } from "../inputs/index.ts";
import { log, openJob } from "./job.ts";

export async function run(env: NodeJS.ProcessEnv): Promise<number> {
  const job = openJob(env);
  const { workflow, event } = job;
  const first = readInputs(planInputs, [job.given]);
  if (event.kind !== "pull-request") {
    workflow.output("run", "false");
    workflow.output("reason", noPlan(workflow.eventName));
    log.progress(noPlan(workflow.eventName));
    return 0;
  }
  const { pull_request: pull } = event.payload;
  const forge = await job.forge(first.githubToken);
  const config = await job.configAt(pull.base.sha, forge);
  const settings = readInputs(planInputs, [job.given, config.general]);
  let asked: Promise<readonly string[]> | undefined;
  const changedPaths = () => (asked ??= forge.changedPaths(pull.number));
  const plan = await planPullRequest(event.payload, settings, changedPaths);
  const { shards } = settings;
  const countsFiles = shards === undefined && plan.engines.includes("tests");
  const paths = countsFiles ? await changedPaths() : [];
  log.progress(plan.reason);
  for (const message of plan.notices) {
    workflow.annotate({ level: "warning", title: "Lamplighter", message });
  }
  workflow.output("run", String(plan.engines.length + plan.skipped.length > 0));
  workflow.output("engines", JSON.stringify(plan.engines));
  workflow.output("skipped", JSON.stringify(plan.skipped));
  workflow.output("shards", JSON.stringify(shardsOf(plan.engines, paths, shards)));
  workflow.output("reason", plan.reason);
  workflow.output("pull-request", String(plan.pullRequest));
  workflow.output("base-ref", plan.base);
  workflow.output("head-ref", plan.head);
  workflow.output("fork", String(plan.fork));
  return 0;
}
