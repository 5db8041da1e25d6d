import { readCommit } from "../git/commits.ts";
import type { Artifact, Repository, Run, Workflow } from "../state/model.ts";
import type { World } from "../state/world.ts";
import { simpleUser } from "./account.ts";
import { minimalPull } from "./check-run.ts";
import { nodeId } from "./node-id.ts";
import { minimalRepository, pageUrl, repositoryUrl } from "./repository.ts";
import { time } from "./time.ts";

export function workflow(world: World, repository: Repository, source: Workflow) {
  const file = source.path.split("/").at(-1) ?? "";
  return {
    id: source.id,
    node_id: nodeId("W", source.id),
    name: source.name,
    path: source.path,
    state: "active",
    created_at: time(source.created),
    updated_at: time(source.created),
    url: repositoryUrl(world, repository, `/actions/workflows/${source.id}`),
    html_url: pageUrl(world, repository, `/blob/${repository.defaultBranch}/${source.path}`),
    badge_url: pageUrl(world, repository, `/actions/workflows/${file}/badge.svg`),
  };
}

/** `workflow-run` of the description, which `workflow_run` events carry too. */
export async function workflowRun(world: World, repository: Repository, source: Run) {
  const { head } = source;
  return {
    id: source.id,
    name: source.workflow.name,
    node_id: nodeId("WFR", source.id),
    head_branch: head.branch,
    head_sha: head.sha,
    path: source.workflow.path,
    display_title: source.title,
    run_number: source.number,
    event: source.event,
    status: source.status,
    conclusion: source.conclusion,
    workflow_id: source.workflow.id,
    check_suite_id: source.id,
    check_suite_node_id: nodeId("CS", source.id),
    ...runAddresses(world, repository, source),
    pull_requests: source.pulls.map((number) => minimalPull(world, repository, number)),
    created_at: time(source.created),
    updated_at: time(source.updated),
    actor: simpleUser(world, source.actor),
    run_attempt: source.attempt,
    referenced_workflows: [],
    run_started_at: time(source.created),
    triggering_actor: simpleUser(world, source.actor),
    head_commit: await headCommit(source),
    repository: minimalRepository(world, repository),
    head_repository: minimalRepository(world, head.repository),
  };
}

function runAddresses(world: World, repository: Repository, source: Run) {
  const url = repositoryUrl(world, repository, `/actions/runs/${source.id}`);
  return {
    url,
    html_url: pageUrl(world, repository, `/actions/runs/${source.id}`),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: repositoryUrl(world, repository, `/check-suites/${source.id}`),
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: source.attempt > 1 ? `${url}/attempts/${source.attempt - 1}` : null,
    workflow_url: repositoryUrl(world, repository, `/actions/workflows/${source.workflow.id}`),
  };
}

/** GitHub always has the commit; where no git object is behind a seeded run, its facts are plain. */
async function headCommit({ head, title, created }: Run) {
  const { git } = head.repository;
  const real =
    (await git.resolve(head.sha)) === undefined ? undefined : await readCommit(git, head.sha);
  const nobody = { name: "nobody", email: "nobody@example.com" };
  const person = (given?: { name: string; email: string }) =>
    given === undefined ? nobody : { name: given.name, email: given.email };
  return {
    id: head.sha,
    tree_id: real?.tree ?? "0".repeat(40),
    message: real?.message ?? title,
    timestamp: time(real?.committer.date ?? created),
    author: person(real?.author),
    committer: person(real?.committer),
  };
}

export function artifact(world: World, repository: Repository, source: Artifact) {
  const url = repositoryUrl(world, repository, `/actions/artifacts/${source.id}`);
  const { run } = source;
  return {
    id: source.id,
    node_id: nodeId("ART", source.id),
    name: source.name,
    size_in_bytes: source.zip.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: source.expires <= world.now(),
    digest: source.digest,
    created_at: time(source.created),
    updated_at: time(source.created),
    expires_at: time(source.expires),
    workflow_run: {
      id: run.id,
      repository_id: repository.id,
      head_repository_id: run.head.repository.id,
      head_branch: run.head.branch,
      head_sha: run.head.sha,
    },
  };
}
