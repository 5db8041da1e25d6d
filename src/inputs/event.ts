import * as z from "zod/mini";
import { Failure } from "../model/index.ts";

/**
 * The parts of a webhook payload that we read. The rest is left alone, since GitHub adds fields.
 * Payloads are foreign: a branch name or a label in them may be anything.
 */
const sha = z.string().check(z.regex(/^[0-9a-f]{40,64}$/));
const repository = z.object({ full_name: z.string() });
const side = z.object({ sha, ref: z.string(), repo: z.nullable(repository) });

const pullRequestEvent = z.object({
  action: z.string(),
  label: z.optional(z.object({ name: z.string() })),
  pull_request: z.object({
    number: z.int(),
    draft: z.optional(z.boolean()),
    state: z.string(),
    labels: z.array(z.object({ name: z.string() })),
    base: side,
    head: side,
  }),
});

const workflowRunEvent = z.object({
  workflow_run: z.object({
    id: z.int(),
    run_attempt: z.optional(z.int()),
    event: z.string(),
    head_sha: sha,
    head_branch: z.nullable(z.string()),
    head_repository: z.nullable(z.object({ owner: z.object({ login: z.string() }) })),
    conclusion: z.nullable(z.string()),
  }),
});

const issueCommentEvent = z.object({
  action: z.string(),
  issue: z.object({ number: z.int(), pull_request: z.optional(z.unknown()) }),
  comment: z.object({
    id: z.int(),
    body: z.string(),
    user: z.nullable(z.object({ login: z.string() })),
  }),
});

export type PullRequestEvent = z.infer<typeof pullRequestEvent>;
export type WorkflowRunEvent = z.infer<typeof workflowRunEvent>;
export type IssueCommentEvent = z.infer<typeof issueCommentEvent>;

export type Event =
  | { readonly kind: "pull-request"; readonly payload: PullRequestEvent }
  | { readonly kind: "workflow-run"; readonly payload: WorkflowRunEvent }
  | { readonly kind: "issue-comment"; readonly payload: IssueCommentEvent }
  | { readonly kind: "other"; readonly name: string };

/** Throws a Failure when an event that we serve does not have the shape that GitHub documents. */
export function readEvent(name: string, payload: unknown): Event {
  switch (name) {
    case "pull_request":
      return { kind: "pull-request", payload: read(pullRequestEvent, name, payload) };
    case "workflow_run":
      return { kind: "workflow-run", payload: read(workflowRunEvent, name, payload) };
    case "issue_comment":
      return { kind: "issue-comment", payload: read(issueCommentEvent, name, payload) };
    default:
      return { kind: "other", name };
  }
}

function read<Shape>(schema: z.ZodMiniType<Shape>, name: string, payload: unknown): Shape {
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Failure({
    code: "event-invalid",
    what: `The payload of the ${name} event cannot be read`,
    where: `GITHUB_EVENT_PATH, ${issue?.path.join(".") ?? "root"}`,
    why: `${issue?.message ?? "It has another shape"}.`,
    fix: "run this from a workflow that listens to `pull_request`, or pass the inputs by hand.",
  });
}
