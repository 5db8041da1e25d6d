import { answerComment } from "../flow/acceptance/answer.ts";
import { acceptInputs, readInputs } from "../inputs/index.ts";
import { Failure } from "../model/index.ts";
import { log, openJob } from "./job.ts";

export async function run(env: NodeJS.ProcessEnv): Promise<number> {
  const job = openJob(env);
  const { workflow, event } = job;
  const { githubToken } = readInputs(acceptInputs, [job.given]);
  if (event.kind !== "issue-comment") throw foreignEvent(workflow.eventName);
  const forge = await job.forge(githubToken);
  const answer = await answerComment({ forge, log, workflow }, event.payload);
  workflow.output("accepted", String(answer !== undefined));
  if (answer === undefined) return 0;
  workflow.output("pull-request", String(answer.pullRequest));
  const { head } = await forge.pullRequest(answer.pullRequest);
  const { previous, run } = answer.thread ?? {};
  const current = previous?.head === head.sha ? run : undefined;
  workflow.output("run-id", String(current ?? ""));
  return 0;
}

function foreignEvent(name: string): Failure {
  return new Failure({
    code: "event-foreign",
    what: "This event is no comment",
    where: `event \`${name}\``,
    why: "Only comments on a pull request can accept something here.",
    fix: "add `on: { issue_comment: { types: [created] } }`.",
  });
}
