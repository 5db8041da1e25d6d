import { readFileSync } from "node:fs";
import { Failure } from "../model/index.ts";
import type { Workflow } from "../ports/index.ts";
import { annotate, appendSummary, quote, setOutput } from "./actions-core.ts";

/** The job that this process is a step of, by the variables that GitHub's runner sets. */
export function actionsWorkflow(env: NodeJS.ProcessEnv): Workflow {
  const { GITHUB_SERVER_URL: server, GITHUB_RUN_ID: runId } = env;
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  return {
    eventName: env["GITHUB_EVENT_NAME"] ?? "",
    event: readEventFile(env["GITHUB_EVENT_PATH"]),
    repository,
    runUrl:
      server === undefined || runId === undefined
        ? undefined
        : `${server}/${repository}/actions/runs/${runId}`,
    runId: Number(runId ?? 0),
    runAttempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? 1),
    ref: env["GITHUB_REF"] ?? "",
    sha: env["GITHUB_SHA"] ?? "",
    workspace: env["GITHUB_WORKSPACE"] ?? ".",
    self: selfCommand(env["GITHUB_ACTION_REPOSITORY"], env["GITHUB_ACTION_REF"]),
    output: setOutput,
    summary: appendSummary,
    annotate,
    quote,
  };
}

/** The runner sets both variables to the action's own repository and ref, also for `$/` uses. */
function selfCommand(repository: string | undefined, ref: string | undefined): string {
  if (repository === undefined || repository === "") return "lamplighter";
  return `npx --yes github:${repository}${ref === undefined || ref === "" ? "" : `#${ref}`}`;
}

function readEventFile(path: string | undefined): unknown {
  if (path === undefined || path === "") return {};
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new Failure(
      {
        code: "event-unreadable",
        what: "The event's payload cannot be read",
        where: `GITHUB_EVENT_PATH=${path}`,
        why: "The file is missing or is not JSON.",
        fix: "run this as a step of a GitHub workflow, or use the command line (`lamplighter --help`).",
      },
      error,
    );
  }
}
