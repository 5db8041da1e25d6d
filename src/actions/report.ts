import { gatherReports } from "../flow/gather.ts";
import { findSubject } from "../flow/subject.ts";
import { only, planInputs, readInputs, reportInputs } from "../inputs/index.ts";
import { conclude } from "./conclude.ts";
import { clock, files, log, openJob } from "./job.ts";

export async function run(env: NodeJS.ProcessEnv): Promise<number> {
  const job = openJob(env);
  const { reports: folder, githubToken, dryRun, ...inputs } = readInputs(reportInputs, [job.given]);
  const forge = await job.forge(githubToken);
  const settingsAt = async (commit: string) =>
    readInputs(planInputs, [
      only(job.given, planInputs),
      (await job.configAt(commit, forge)).general,
    ]);
  const subject = await findSubject(job.event, inputs.pullRequest, settingsAt, forge);
  if (subject === undefined) {
    log.progress("The pull request is closed or has a newer commit; nothing is written.");
    return 0;
  }
  const { base, head, pullRequest, labels, fork } = subject;
  // What a fork left could be anything, and what is recorded is compared with for months.
  const history = fork ? "off" : inputs.history;
  if (fork && inputs.history === "only") return 0;
  const { expected = subject.expected, skipped = subject.skipped } = inputs;
  const wanted = { folder, expected, skipped, base, head };
  return conclude(job, forge, {
    reports: await gatherReports({ files, clock }, wanted),
    pull: { number: pullRequest, labels },
    ...{ base, head, settings: await settingsAt(base), notices: [], githubToken, dryRun, history },
  });
}
