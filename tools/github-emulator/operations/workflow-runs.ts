import { workflow as showWorkflow, workflowRun } from "../present/run.ts";
import { pageUrl, repositoryUrl } from "../present/repository.ts";
import type { Call, Handlers } from "../server/call.ts";
import { counted, paginated } from "../server/pagination.ts";
import { notFound, Refusal } from "../server/refusal.ts";
import { createRun } from "../seed/runs.ts";
import { commitAt } from "../state/commits.ts";
import type { Run, Workflow } from "../state/model.ts";

interface DispatchFields {
  ref: string;
  inputs?: Record<string, unknown>;
  return_run_details?: boolean;
}

export const workflowRuns: Handlers = {
  "actions/list-repo-workflows": (call) =>
    counted(call, "workflows", [...call.repository.workflows.values()], (item) =>
      showWorkflow(call.world, call.repository, item),
    ),

  "actions/get-workflow": (call) => ({
    status: 200,
    body: showWorkflow(call.world, call.repository, findWorkflow(call)),
  }),

  "actions/list-workflow-runs-for-repo": (call) => list(call, [...call.repository.runs.values()]),

  "actions/list-workflow-runs": (call) => {
    const workflow = findWorkflow(call);
    return list(
      call,
      [...call.repository.runs.values()].filter((run) => run.workflow === workflow),
    );
  },

  "actions/get-workflow-run": async (call) => ({
    status: 200,
    body: await workflowRun(call.world, call.repository, findRun(call)),
  }),

  /** The refusals are GitHub's own words. */
  "actions/re-run-workflow-failed-jobs": (call) => {
    const run = findRun(call);
    if (run.status !== "completed") throw new Refusal(403, "This workflow is already running");
    if (run.conclusion === "success") {
      throw new Refusal(403, "This workflow run cannot be retried");
    }
    run.status = "queued";
    run.conclusion = null;
    run.attempt += 1;
    return { status: 201, body: {} };
  },

  "actions/create-workflow-dispatch": async (call) => {
    const { ref, inputs = {}, return_run_details: details } = call.body as DispatchFields;
    const { world, repository } = call;
    const workflow = findWorkflow(call);
    const branch = ref.replace(/^refs\/(heads|tags)\//, "");
    const sha = await commitAt(repository, branch);
    if (sha === undefined) throw new Refusal(422, `No ref found for: ${ref}`);
    repository.dispatches.push({ kind: "workflow", name: workflow.path, ref, inputs });
    const run = createRun(world, {
      ...{ repository, workflow, event: "workflow_dispatch", head: { branch, sha } },
      ...{ actor: call.actor.account.login, status: "queued" },
    });
    if (details !== true) return { status: 204 };
    const body = {
      workflow_run_id: run.id,
      run_url: repositoryUrl(world, repository, `/actions/runs/${run.id}`),
      html_url: pageUrl(world, repository, `/actions/runs/${run.id}`),
    };
    return { status: 200, body };
  },

  "repos/create-dispatch-event": (call) => {
    const { event_type: name, client_payload: inputs } = call.body as {
      event_type: string;
      client_payload?: object;
    };
    call.repository.dispatches.push({ kind: "repository", name, ref: undefined, inputs });
    return { status: 204 };
  },
};

/** Workflows are named by their id or by the name of their file. */
function findWorkflow(call: Call): Workflow {
  const name = call.param("workflow_id");
  const found = [...call.repository.workflows.values()].find(
    ({ id, path }) => String(id) === name || path.split("/").at(-1) === name,
  );
  if (found === undefined) throw notFound();
  return found;
}

export function findRun(call: Call): Run {
  const run = call.repository.runs.get(call.number("run_id"));
  if (run === undefined) throw notFound();
  return run;
}

async function list(call: Call, all: readonly Run[]) {
  const wanted = {
    event: call.query("event"),
    branch: call.query("branch"),
    sha: call.query("head_sha"),
    actor: call.query("actor"),
    status: call.query("status"),
  };
  const fits = (want: string | undefined, ...values: (string | null)[]) =>
    want === undefined || values.includes(want);
  const found = all
    .filter(
      (run) =>
        fits(wanted.event, run.event) &&
        fits(wanted.branch, run.head.branch) &&
        fits(wanted.sha, run.head.sha) &&
        fits(wanted.actor, run.actor.login) &&
        fits(wanted.status, run.status, run.conclusion),
    )
    .sort((left, right) => right.id - left.id);
  const shown = await Promise.all(
    found.map((run) => workflowRun(call.world, call.repository, run)),
  );
  return paginated(call, shown, (page) => ({ total_count: found.length, workflow_runs: page }));
}
