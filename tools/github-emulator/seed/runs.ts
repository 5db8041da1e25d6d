import { createHash } from "node:crypto";
import { zip } from "../artifacts/zip.ts";
import type { Artifact, Repository, Run, Workflow } from "../state/model.ts";
import type { World } from "../state/world.ts";

export interface NewRun {
  readonly repository: Repository;
  readonly workflow: { readonly name: string; readonly path: string };
  readonly event: string;
  readonly head: {
    readonly repository?: Repository;
    readonly branch: string;
    readonly sha: string;
  };
  /** Left empty by GitHub for runs of forks. */
  readonly pullRequests?: readonly number[];
  readonly actor?: string;
  readonly title?: string;
  readonly attempt?: number;
  /** Where the run has its number already, from what runs workflows. */
  readonly id?: number;
  readonly status?: Run["status"];
  readonly conclusion?: string | null;
}

export function createRun(world: World, facts: NewRun): Run {
  const { repository, head } = facts;
  const status = facts.status ?? "completed";
  const now = world.now();
  const run: Run = {
    id: facts.id ?? world.nextId(),
    number: repository.runs.size + 1,
    attempt: facts.attempt ?? 1,
    workflow: ensureWorkflow(world, repository, facts.workflow),
    event: facts.event,
    actor: world.account(facts.actor ?? "octocat"),
    head: { repository: head.repository ?? repository, branch: head.branch, sha: head.sha },
    pulls: facts.pullRequests ?? [],
    title: facts.title ?? facts.workflow.name,
    status,
    conclusion: status === "completed" ? (facts.conclusion ?? "success") : null,
    created: now,
    updated: now,
  };
  repository.runs.set(run.id, run);
  return run;
}

export function ensureWorkflow(
  world: World,
  repository: Repository,
  { name, path }: { readonly name: string; readonly path: string },
): Workflow {
  const known = [...repository.workflows.values()].find((workflow) => workflow.path === path);
  if (known !== undefined) return known;
  const workflow = { id: world.nextId(), name, path, created: world.now() };
  repository.workflows.set(workflow.id, workflow);
  return workflow;
}

export type NewArtifact = {
  readonly repository: Repository;
  readonly run: Run;
  readonly name: string;
} & (
  | { readonly files: Readonly<Record<string, string | Buffer>> }
  /** An archive as it is, for artifacts that no honest job would upload. */
  | { readonly zip: Buffer }
);

const keptDays = 90;

export function uploadRunArtifact(world: World, facts: NewArtifact): Artifact {
  const { repository, run, name } = facts;
  for (const other of repository.artifacts.values()) {
    if (other.run === run && other.name === name) {
      throw new Error(`run ${run.id} has an artifact ${name} already, and artifacts never change`);
    }
  }
  const created = world.now();
  const content = "zip" in facts ? facts.zip : zip(facts.files);
  const artifact: Artifact = {
    id: world.nextId(),
    name,
    run,
    zip: content,
    digest: `sha256:${createHash("sha256").update(content).digest("hex")}`,
    created,
    expires: new Date(created.getTime() + keptDays * 24 * 60 * 60 * 1000),
  };
  repository.artifacts.set(artifact.id, artifact);
  return artifact;
}
