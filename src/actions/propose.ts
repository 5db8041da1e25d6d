import { gatherReports } from "../flow/gather.ts";
import { propose } from "../flow/propose/propose.ts";
import { redactReport } from "../flow/redact.ts";
import { proposeInputs, readInputs } from "../inputs/index.ts";
import { Failure } from "../model/index.ts";
import { inlineText } from "../report/index.ts";
import { clock, files, log, openJob } from "./job.ts";

/** Runs no code of the project and checks nothing out; the reports are hostile input. */
export async function run(env: NodeJS.ProcessEnv): Promise<number> {
  const job = openJob(env);
  const { workflow } = job;
  const { reports: folder, githubToken, ...given } = readInputs(proposeInputs, [job.given]);
  const { sha, ref, self } = workflow;
  const branch = given.branch ?? /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  if (branch === undefined) throw noBranch(ref);
  const wanted = { folder, expected: [], skipped: [], base: sha, head: sha };
  const gathered = await gatherReports({ files, clock }, wanted);
  const secrets = githubToken === undefined ? [] : [githubToken];
  const reports = gathered.map((report) => redactReport(report, secrets));
  const forge = await job.proposals(githubToken);
  const { dryRun } = given;
  const outcome = await propose(forge, { reports, base: sha, branch, self, dryRun });
  log.progress(outcome.line);
  workflow.output("result", outcome.line);
  workflow.output("pull-request-url", outcome.url ?? "");
  for (const message of outcome.refused) {
    workflow.annotate({ level: "warning", title: "Lamplighter: propose", message });
  }
  await workflow.summary(`${[outcome.line, ...outcome.refused].map(inlineText).join("\n\n")}\n`);
  return 0;
}

function noBranch(ref: string): Failure {
  return new Failure({
    code: "branch-missing",
    what: "It is not known which branch a pull request would be for",
    where: `GITHUB_REF=${ref}`,
    why: "The run is not one of a branch.",
    fix: "run it on a schedule or by hand, or give `branch`.",
  });
}
