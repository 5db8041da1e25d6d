import { answerComment } from "../flow/acceptance/answer.ts";
import { rerun } from "../flow/acceptance/rerun.ts";
import { planPullRequest } from "../flow/plan.ts";
import { skippedReport } from "../flow/stand-in-report.ts";
import {
  only,
  planInputs,
  pullRequestInputs,
  readInputs,
  type IssueCommentEvent,
} from "../inputs/index.ts";
import { Failure, type EngineName } from "../model/index.ts";
import type { Forge } from "../ports/index.ts";
import { engines, type Task } from "../registry/index.ts";
import { conclude } from "./conclude.ts";
import { runToReport } from "./engine-step.ts";
import { clock, log, openJob, type Job } from "./job.ts";

/** Plan, engines and report in one step. */
export async function run(env: NodeJS.ProcessEnv): Promise<number> {
  const job = openJob(env);
  const { workflow, event } = job;
  const { githubToken, dryRun } = readInputs(pullRequestInputs, [job.given]);
  const forge = await job.forge(githubToken);
  if (event.kind === "issue-comment") return answer(job, forge, event.payload);
  if (event.kind !== "pull-request") throw wrongEvent(workflow.eventName);
  const { number, base, labels } = event.payload.pull_request;
  const config = await job.configAt(base.sha, forge);
  const settings = readInputs(planInputs, [only(job.given, planInputs), config.general]);
  const plan = await planPullRequest(event.payload, settings, () => forge.changedPaths(number));
  log.progress(plan.reason);
  workflow.output("engines", JSON.stringify(plan.engines));
  if (plan.engines.length + plan.skipped.length === 0) return 0;
  const compared = { base: plan.base, head: plan.head };
  const stamped = { ...compared, startedAt: clock.now() };
  const reports = plan.skipped.map((engine) => skippedReport(engine, stamped));
  for (const engine of plan.engines) {
    log.progress(`Running ${engine} …`);
    reports.push((await runToReport(job, engine, await sharedTask(job, engine))).report);
  }
  const pull = { number, labels: labels.map(({ name }) => name) };
  const { notices } = plan;
  return conclude(job, forge, {
    ...{ ...compared, reports, pull, settings, notices, githubToken, dryRun, history: "off" },
  });
}

/** No engine runs for a comment: its job has rights that foreign code must not meet. */
async function answer(job: Job, forge: Forge, payload: IssueCommentEvent): Promise<number> {
  const { workflow } = job;
  const ports = { forge, log, workflow };
  const { thread } = (await answerComment(ports, payload)) ?? {};
  if (thread?.previous === undefined || thread.run === undefined) return 0;
  await rerun(ports, { run: thread.run, head: thread.previous.head });
  return 0;
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
    why: "Lamplighter's root action looks at pull requests, and at comments on them.",
    fix: "add `on: { pull_request: { types: [labeled, synchronize, opened, reopened] } }`.",
  });
}
