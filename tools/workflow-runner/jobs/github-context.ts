import { at, textAt, toText, type JsonObject } from "../language/json.ts";
import type { WorkflowFile } from "../language/workflow-file.ts";
import type { JobFolders } from "./job-folders.ts";
import type { RunState } from "./run-state.ts";

/** The `github` context of a job: always the caller's repository, event and commit. */
export function githubContext(
  run: RunState,
  top: WorkflowFile,
  jobId: string,
  folders: JobFolders | undefined,
  token: string,
): JsonObject {
  const { event, ref, repository, server } = run;
  const { payload } = event;
  const [owner = ""] = repository.split("/");
  return {
    token,
    job: jobId,
    ref,
    ref_name: ref.replace(/^refs\/(?:heads|tags|pull)\//, ""),
    ref_type: ref.startsWith("refs/tags/") ? "tag" : "branch",
    ref_protected: false,
    sha: run.sha,
    repository,
    repository_owner: owner,
    repository_id: toText(at(payload, "repository", "id")),
    repository_owner_id: toText(at(payload, "repository", "owner", "id")),
    repositoryUrl: `git://github.com/${repository}.git`,
    run_id: String(run.id),
    run_number: String(run.id),
    run_attempt: String(run.attempt),
    retention_days: "90",
    secret_source: run.fromFork ? "None" : "Actions",
    actor: run.actor,
    actor_id: toText(at(payload, "sender", "id")),
    triggering_actor: run.actor,
    workflow: top.name,
    workflow_ref: `${repository}/${top.path}@${top.origin.ref}`,
    workflow_sha: top.origin.sha,
    head_ref: textAt(payload, "pull_request", "head", "ref") ?? "",
    base_ref: textAt(payload, "pull_request", "base", "ref") ?? "",
    event_name: event.name,
    event: payload,
    server_url: server.serverUrl,
    api_url: server.apiUrl,
    graphql_url: server.graphqlUrl,
    workspace: folders?.workspace ?? "",
    event_path: folders?.eventPath ?? "",
  };
}
