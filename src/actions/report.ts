import { redactReport } from "../flow/redact.ts";
import { gatherReports } from "../flow/gather.ts";
import { publish } from "../flow/publish.ts";
import { findSubject } from "../flow/subject.ts";
import { planInputs, readInputs, reportInputs } from "../inputs/index.ts";
import { overallVerdict } from "../report/index.ts";
import { clock, files, log, openJob } from "./job.ts";

export async function run(env: NodeJS.ProcessEnv): Promise<number> {
  const job = openJob(env);
  const { workflow } = job;
  const inputs = readInputs(reportInputs, [job.given]);
  const forge = await job.forge(inputs.githubToken);
  const settingsAt = async (commit: string) =>
    readInputs(planInputs, [(await job.configAt(commit, forge)).general]);
  const subject = await findSubject(job.event, inputs.pullRequest, settingsAt, forge);
  if (subject === undefined) {
    log.progress("The pull request is closed or has a newer commit; nothing is written.");
    return 0;
  }
  const { base, head, pullRequest } = subject;
  const { expected = subject.expected, skipped = subject.skipped } = inputs;
  const wanted = { folder: inputs.reports, expected, skipped, base, head };
  const secrets = inputs.githubToken === undefined ? [] : [inputs.githubToken];
  const reports = (await gatherReports({ files, clock }, wanted)).map((report) =>
    redactReport(report, secrets),
  );
  workflow.output("verdict", overallVerdict(reports));
  const url = await publish(
    { forge, workflow },
    { reports, pullRequest, base, head, notices: [], annotate: false, dryRun: inputs.dryRun },
  );
  workflow.output("comment-url", url ?? "");
  return 0;
}
