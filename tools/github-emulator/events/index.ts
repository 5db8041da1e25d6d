import type { Conformance } from "../description/conformance.ts";
import type { World } from "../state/world.ts";
import type { Payload } from "./envelope.ts";
import { issueCommentPayload, type IssueCommentEvent } from "./issue-comment.ts";
import { pullRequestPayload, type PullRequestEvent } from "./pull-request.ts";
import {
  workflowDispatchPayload,
  workflowRunPayload,
  type WorkflowDispatchEvent,
  type WorkflowRunEvent,
} from "./workflow-run.ts";

/** Webhook payloads for `GITHUB_EVENT_PATH`, each checked against GitHub's own description. */
export class Events {
  readonly #world: World;
  readonly #conformance: Conformance;

  constructor(world: World, conformance: Conformance) {
    this.#world = world;
    this.#conformance = conformance;
  }

  async pullRequest(event: PullRequestEvent): Promise<Payload> {
    const name = `pull-request-${event.action.replaceAll("_", "-")}`;
    return this.#checked(name, await pullRequestPayload(this.#world, event));
  }

  async workflowRun(event: WorkflowRunEvent): Promise<Payload> {
    const name = `workflow-run-${event.action.replaceAll("_", "-")}`;
    return this.#checked(name, await workflowRunPayload(this.#world, event));
  }

  issueComment(event: IssueCommentEvent): Payload {
    return this.#checked(`issue-comment-${event.action}`, issueCommentPayload(this.#world, event));
  }

  workflowDispatch(event: WorkflowDispatchEvent): Payload {
    return this.#checked("workflow-dispatch", workflowDispatchPayload(this.#world, event));
  }

  #checked(name: string, payload: Payload): Payload {
    // As a reader of the file gets it: no undefined, no dates.
    const sent = JSON.parse(JSON.stringify(payload)) as Payload;
    const complaints = this.#conformance.webhook(name, sent);
    if (complaints.length === 0) return sent;
    throw new Error(`The payload of ${name} is not GitHub's: ${complaints.join("; ")}`);
  }
}
