import { keepResearchIssue } from "../flow/research-issue.ts";
import { parseResearch, readInputs, researchIssueInputs } from "../inputs/index.ts";
import { Failure } from "../model/index.ts";
import { files, openJob } from "./job.ts";

/** In a job that may write issues and checks nothing out: the file is read as hostile input. */
export async function run(env: NodeJS.ProcessEnv): Promise<number> {
  const { workflow, given, ports } = openJob(env);
  const { research: path, githubToken = "", dryRun } = readInputs(researchIssueInputs, [given]);
  const text = await files.read(path);
  if (text === undefined) throw missing(path);
  const github = await ports.github();
  const issues = github.issues(githubToken, workflow.repository);
  const settings = { self: workflow.self, dryRun };
  const { body, done } = await keepResearchIssue(issues, parseResearch(text, path), settings);
  if (dryRun) workflow.quote(body);
  workflow.output("done", done);
  return 0;
}

function missing(path: string): Failure {
  return new Failure({
    code: "research-missing",
    what: "There is no evidence to write about",
    where: path,
    why: "No file has this path.",
    fix: "give `actions/research` an `evidence-path`, hand the file over as an artifact, and name it here.",
  });
}
