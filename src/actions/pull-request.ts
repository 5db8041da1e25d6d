import { planPullRequest } from "../flow/plan.ts";
import { publish } from "../flow/publish.ts";
import { redactReport } from "../flow/redact.ts";
import { skippedReport } from "../flow/stand-in-report.ts";
import { only, planInputs, pullRequestInputs, readInputs } from "../inputs/index.ts";
import { exitStatus, Failure, type EngineName } from "../model/index.ts";
import { engines, type Task } from "../registry/index.ts";
import { overallVerdict } from "../report/index.ts";
import { runToReport } from "./engine-step.ts";
import { clock, log, openJob, type Job } from "./job.ts";

/** Plan, engines and report in one step. */
export async function run(env: NodeJS.ProcessEnv): Promise<number> {
  const job = openJob(env);
  const { workflow, event } = job;
  const { githubToken, dryRun } = readInputs(pullRequestInputs, [job.given]);
  if (event.kind !== "pull-request") throw wrongEvent(workflow.eventName);
  const forge = await job.forge(githubToken);
  const { number: pullRequest, base } = event.payload.pull_request;
  const config = await job.configAt(base.sha, forge);
  const settings = readInputs(planInputs, [only(job.given, planInputs), config.general]);
  const plan = await planPullRequest(event.payload, settings, () =>
    forge.changedPaths(pullRequest),
  );
  log.progress(plan.reason);
  workflow.output("engines", JSON.stringify(plan.engines));
  if (plan.engines.length + plan.skipped.length === 0) return 0;
  const compared = { base: plan.base, head: plan.head, startedAt: clock.now() };
  const raw = plan.skipped.map((engine) => skippedReport(engine, compared));
  for (const engine of plan.engines) {
    log.progress(`Running ${engine} …`);
    raw.push((await runToReport(job, engine, await sharedTask(job, engine))).report);
  }
  const reports = raw.map((report) => redactReport(report, [githubToken ?? ""]));
  const verdict = overallVerdict(reports);
  workflow.output("verdict", verdict);
  const { notices } = plan;
  const publication = { ...compared, reports, pullRequest, notices, annotate: true, dryRun };
  workflow.output("comment-url", (await publish({ forge, workflow }, publication)) ?? "");
  return exitStatus(verdict);
}

/** The root action has inputs of several engines; each gets those that it knows. */
async function sharedTask(job: Job, engine: EngineName): Promise<Task> {
  const { inputs, task } = engines[engine];
  const config = await job.config();
  return task([only(job.given, inputs), config.section(engine)], job.event);
}

function wrongEvent(name: string): Failure {
  return new Failure({
    code: "event-foreign",
    what: "This event is not about a pull request",
    where: `event \`${name}\``,
    why: "Lamplighter's root action looks at pull requests only.",
    fix: "add `on: { pull_request: { types: [labeled, synchronize, opened, reopened] } }`.",
  });
}
