import type { Reaction } from "../state/model.ts";
import type { World } from "../state/world.ts";
import { simpleUser } from "./account.ts";
import { nodeId } from "./node-id.ts";
import { time } from "./time.ts";

export function reaction(world: World, source: Reaction) {
  return {
    id: source.id,
    node_id: nodeId("REA", source.id),
    user: simpleUser(world, source.author),
    content: source.content,
    created_at: time(source.created),
  };
}

const contents = ["+1", "-1", "laugh", "hooray", "confused", "heart", "rocket", "eyes"] as const;

/** How many there are of each kind, as comments and issues carry it. */
export function reactionCounts(url: string, all: readonly Reaction[] = []) {
  const count = (content: string) => all.filter((one) => one.content === content).length;
  return {
    url,
    total_count: all.length,
    ...(Object.fromEntries(contents.map((content) => [content, count(content)])) as Record<
      (typeof contents)[number],
      number
    >),
  };
}
