import { checkRun } from "../present/check-run.ts";
import { pageUrl } from "../present/repository.ts";
import { time } from "../present/time.ts";
import type { Call, Handlers } from "../server/call.ts";
import { counted, paginated } from "../server/pagination.ts";
import { notFound, Refusal } from "../server/refusal.ts";
import { commitAt } from "../state/commits.ts";
import type { Annotation, CheckRun } from "../state/model.ts";

interface CheckFields {
  name?: string;
  head_sha?: string;
  status?: string;
  conclusion?: string;
  external_id?: string;
  details_url?: string;
  started_at?: string;
  completed_at?: string;
  output?: { title?: string; summary?: string; text?: string; annotations?: Annotation[] };
}

export const checkRuns: Handlers = {
  "checks/create": async (call) => {
    const fields = call.body as CheckFields;
    const sha = await commitAt(call.repository, fields.head_sha ?? "");
    if (sha === undefined) throw new Refusal(422, `No commit found for SHA: ${fields.head_sha}`);
    const { world, repository, actor } = call;
    const run: CheckRun = {
      id: world.nextId(),
      suite: suiteOf(call, sha),
      app: actor.app ?? world.actionsApp(),
      sha,
      name: fields.name ?? "",
      status: "queued",
      conclusion: null,
      externalId: "",
      detailsUrl: pageUrl(world, repository),
      started: time(world.now()),
      completed: null,
      output: { title: null, summary: null, text: null },
      annotations: [],
    };
    apply(call, run);
    repository.checkRuns.set(run.id, run);
    return { status: 201, body: show(call, run) };
  },

  "checks/update": (call) => {
    const run = find(call);
    apply(call, run);
    return { status: 200, body: show(call, run) };
  },

  "checks/get": (call) => ({ status: 200, body: show(call, find(call)) }),

  "checks/list-annotations": (call) => {
    const run = find(call);
    return paginated(call, run.annotations, (page) =>
      page.map((annotation) => ({
        ...{ start_column: null, end_column: null, title: null, raw_details: null },
        ...annotation,
        blob_href: pageUrl(call.world, call.repository, `/blob/${run.sha}/${annotation.path}`),
      })),
    );
  },

  "checks/list-for-ref": async (call) => {
    const sha = await commitAt(call.repository, call.param("ref"));
    if (sha === undefined) throw new Refusal(422, `No commit found for SHA: ${call.param("ref")}`);
    const name = call.query("check_name");
    const status = call.query("status");
    const app = call.query("app_id");
    const found = [...call.repository.checkRuns.values()].filter(
      (run) =>
        run.sha === sha &&
        (name === undefined || run.name === name) &&
        (status === undefined || run.status === status) &&
        (app === undefined || run.app.id === Number(app)),
    );
    const shown = call.query("filter") === "all" ? found : latestOfEachName(found);
    return counted(call, "check_runs", shown, (run) => show(call, run));
  },
};

function apply(call: Call, run: CheckRun): void {
  const fields = call.body as CheckFields;
  run.name = fields.name ?? run.name;
  run.externalId = fields.external_id ?? run.externalId;
  run.detailsUrl = fields.details_url ?? run.detailsUrl;
  run.started = fields.started_at ?? run.started;
  // A conclusion completes a check run even where the status is left out.
  run.status = fields.conclusion === undefined ? (fields.status ?? run.status) : "completed";
  run.conclusion = run.status === "completed" ? (fields.conclusion ?? run.conclusion) : null;
  const now = time(call.world.now());
  run.completed = run.status === "completed" ? (fields.completed_at ?? run.completed ?? now) : null;
  const { annotations = [], ...output } = fields.output ?? {};
  Object.assign(run.output, output);
  run.annotations.push(...annotations);
}

/** All check runs of one app at one commit share a suite. */
function suiteOf(call: Call, sha: string): number {
  const app = call.actor.app ?? call.world.actionsApp();
  const sibling = [...call.repository.checkRuns.values()].find(
    (run) => run.sha === sha && run.app.id === app.id,
  );
  return sibling?.suite ?? call.world.nextId();
}

function latestOfEachName(runs: readonly CheckRun[]): CheckRun[] {
  return [...new Map(runs.map((run) => [`${run.app.id} ${run.name}`, run])).values()];
}

function find(call: Call): CheckRun {
  const run = call.repository.checkRuns.get(call.number("check_run_id"));
  if (run === undefined) throw notFound();
  return run;
}

function show(call: Call, run: CheckRun) {
  return checkRun(call.world, call.repository, run);
}
