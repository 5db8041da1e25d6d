import { workflow as showWorkflow, workflowRun } from "../present/run.ts";
import type { Repository, Run } from "../state/model.ts";
import type { World } from "../state/world.ts";
import { envelope, type Payload } from "./envelope.ts";

export interface WorkflowRunEvent {
  readonly action: "requested" | "in_progress" | "completed";
  readonly repository: Repository;
  readonly run: Run;
  readonly sender?: string;
}

/** The payload of a `workflow_run` event, as the run is now. */
export async function workflowRunPayload(world: World, event: WorkflowRunEvent): Promise<Payload> {
  const { action, repository, run } = event;
  return {
    action,
    workflow_run: await workflowRun(world, repository, run),
    workflow: showWorkflow(world, repository, run.workflow),
    ...envelope(world, repository, event.sender ?? run.actor.login),
  };
}

export interface WorkflowDispatchEvent {
  readonly repository: Repository;
  /** Path of the workflow file. */
  readonly workflow: string;
  /** Full, such as `refs/heads/main`. */
  readonly ref: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly sender?: string;
}

export function workflowDispatchPayload(world: World, event: WorkflowDispatchEvent): Payload {
  const { repository, workflow, ref, inputs = null } = event;
  const sender = event.sender ?? repository.owner.login;
  return { inputs, ref, workflow, ...envelope(world, repository, sender) };
}
