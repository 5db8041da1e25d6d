import type { LabelEvent, Repository } from "../state/model.ts";
import type { World } from "../state/world.ts";
import { simpleUser } from "./account.ts";
import { nodeId } from "./node-id.ts";
import { repositoryUrl } from "./repository.ts";
import { time } from "./time.ts";

/** `labeled-issue-event` of the description. */
export function labelEvent(world: World, repository: Repository, source: LabelEvent) {
  return {
    id: source.id,
    node_id: nodeId(source.event === "labeled" ? "LE" : "UNLE", source.id),
    url: repositoryUrl(world, repository, `/issues/events/${source.id}`),
    actor: simpleUser(world, source.actor),
    event: source.event,
    commit_id: null,
    commit_url: null,
    created_at: time(source.created),
    label: { name: source.label.name, color: source.label.color },
    performed_via_github_app: null,
  };
}
