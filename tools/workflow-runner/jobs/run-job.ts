import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { JsonObject } from "../language/json.ts";
import {
  evaluateText,
  evaluateTexts,
  evaluateToken,
  field,
  literal,
} from "../language/template.ts";
import type { JobDefinition, WorkflowFile } from "../language/workflow-file.ts";
import { timeLimit } from "../plan/minutes.ts";
import { effectivePermissions, type Permissions } from "../plan/permissions.ts";
import type { Annotation } from "../steps/annotation.ts";
import type { Frame } from "../steps/frame.ts";
import { Masks } from "../steps/masks.ts";
import { runJobSteps } from "../steps/run-job-steps.ts";
import { createJobFolders } from "./job-folders.ts";
import { githubContext } from "./github-context.ts";
import { JobState, type Conclusion } from "./job-state.ts";
import type { RunState, StepReport } from "./run-state.ts";

/** Source: GitHub docs, "Actions limits": a job on a hosted runner. */
const longestJobMinutes = 360;
/** Source: GitHub docs: outputs of one job, counted as UTF-16. */
const outputLimitBytes = 1024 * 1024;

/** One job of a matrix, or the only one. */
export interface JobInstance {
  readonly definition: JobDefinition;
  readonly file: WorkflowFile;
  readonly top: WorkflowFile;
  readonly name: string;
  readonly permissions: Permissions;
  readonly inputs: JsonObject;
  readonly secrets: Readonly<Record<string, string>>;
  readonly needs: JsonObject;
  readonly strategy: JsonObject;
  readonly matrix: JsonObject | null;
  /** Aborted by fail-fast or by the run. */
  readonly signal: AbortSignal;
}

export interface JobEnd {
  readonly conclusion: Conclusion;
  readonly permissions: Permissions;
  readonly outputs: Record<string, string>;
  readonly steps: StepReport[];
  readonly annotations: Annotation[];
}

/** Runs the steps of one job in fresh folders with a token of its own. */
export async function runJob(run: RunState, instance: JobInstance): Promise<JobEnd> {
  const { definition, inputs } = instance;
  const job = await startJob(run, instance);
  const annotations: Annotation[] = [];
  const scope = () => job.scope({ inputs });
  job.env = evaluateTexts(field(instance.file.body, "env"), scope());
  Object.assign(job.env, evaluateTexts(field(definition.body, "env"), scope()));
  const written = evaluateToken(field(definition.body, "timeout-minutes"), scope());
  const limit = timeLimit(written) ?? longestJobMinutes * 60_000;
  const timer = setTimeout(() => {
    annotations.push({
      level: "error",
      message: `The job has exceeded the maximum execution time of ${limit / 60_000} minutes`,
    });
    job.cancel();
  }, limit);
  const cancel = (): void => {
    job.cancel();
  };
  instance.signal.addEventListener("abort", cancel);
  if (instance.signal.aborted) cancel();
  try {
    job.noticeCancellation();
    const steps = await runJobSteps(
      topFrame(job, inputs),
      definition.steps,
      defaults(instance, job),
      instance.name,
    );
    const outputs = jobOutputs(job, instance, annotations);
    return { conclusion: job.status, permissions: job.permissions, outputs, steps, annotations };
  } finally {
    clearTimeout(timer);
    instance.signal.removeEventListener("abort", cancel);
    job.endSurvivors();
  }
}

function topFrame(job: JobState, inputs: JsonObject): Frame {
  return {
    job,
    origin: job.origin,
    inputs,
    steps: job.stepContexts,
    env: {},
    github: {},
    status: () => job.statusFunctions,
    path: "",
  };
}

async function startJob(run: RunState, instance: JobInstance): Promise<JobState> {
  const { definition, file } = instance;
  const own = environmentOf(run, definition);
  const secrets = { ...instance.secrets, ...own.secrets };
  const number = run.nextJobNumber++;
  const folders = await createJobFolders(join(run.folder, "jobs", String(number)), run.repository);
  await writeFile(folders.eventPath, JSON.stringify(run.event.payload, null, 2));
  const permissions = effectivePermissions(instance.permissions, run.fromFork);
  const token = await run.server.issueToken({
    repository: run.repository,
    permissions: { ...permissions },
    login: "github-actions[bot]",
  });
  run.tokens.set(token, permissions);
  const masks = new Masks();
  for (const secret of [token, ...Object.values(secrets)]) masks.add(secret);
  const { origin, path } = file;
  return new JobState({
    run,
    actions: run.actions,
    folders,
    masks,
    origin,
    permissions,
    contexts: {
      github: githubContext(run, instance.top, definition.id, folders, token),
      vars: { ...run.vars, ...own.vars },
      secrets: { ...secrets, GITHUB_TOKEN: token },
      needs: instance.needs,
      strategy: instance.strategy,
      matrix: instance.matrix,
      runner: runnerContext(folders.temp, folders.toolCache),
      job: {
        check_run_id: run.id * 1000 + number,
        workflow_repository: origin.repository,
        workflow_ref: `${origin.repository}/${path}@${origin.ref}`,
        workflow_sha: origin.sha,
        workflow_file_path: path,
      },
    },
  });
}

/** Environment secrets are read when a job starts, unlike all others (GitHub's docs, "Secrets"). */
function environmentOf({ server, repository }: RunState, { body }: JobDefinition) {
  const written = field(body, "environment");
  const name = literal(field(written, "name") ?? written);
  const none = { secrets: {}, vars: {} };
  if (typeof name !== "string" || server.environment === undefined) return none;
  return server.environment({ repository, name });
}

function runnerContext(temp: string, toolCache: string): JsonObject {
  return {
    name: "workflow-runner",
    os: process.platform === "darwin" ? "macOS" : "Linux",
    arch: process.arch.toUpperCase(),
    environment: "github-hosted",
    temp,
    tool_cache: toolCache,
  };
}

function defaults({ definition, file, inputs }: JobInstance, job: JobState) {
  const scope = job.scope({ inputs });
  const read = (key: string): string => {
    for (const body of [definition.body, file.body]) {
      const value = evaluateText(field(field(field(body, "defaults"), "run"), key), scope);
      if (value !== "") return value;
    }
    return "";
  };
  return { shell: read("shell"), workingDirectory: read("working-directory") };
}

/** An output that holds a secret is dropped, as GitHub drops it. */
function jobOutputs(job: JobState, instance: JobInstance, annotations: Annotation[]) {
  const scope = job.scope({ inputs: instance.inputs, steps: job.stepContexts });
  const outputs = evaluateTexts(field(instance.definition.body, "outputs"), scope);
  const kept: Record<string, string> = {};
  let bytes = 0;
  for (const [name, value] of Object.entries(outputs)) {
    if (job.masks.apply(value) !== value) {
      const message = `Skip output '${name}' since it may contain secret.`;
      annotations.push({ level: "warning", message });
      continue;
    }
    bytes += 2 * value.length;
    kept[name] = value;
  }
  if (bytes <= outputLimitBytes) return kept;
  annotations.push({
    level: "error",
    message: `The job's outputs hold ${bytes} bytes; the limit is ${outputLimitBytes}.`,
  });
  job.status = "failure";
  return {};
}
