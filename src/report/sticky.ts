import { volatileEnd, volatileStart } from "./markdown/frame.ts";

/** First line of our comment. A body that only quotes it further down is someone else's. */
export const marker = "<!-- lamplighter -->";

export interface StickyComment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
}

export interface StickyPlan {
  readonly action: "create" | "update" | "keep";
  /** The comment to update or keep. */
  readonly id?: number;
  /** Later comments of ours, which two runs at once can leave behind. */
  readonly remove: readonly number[];
}

/**
 * Our own comments, oldest first. The author counts as much as the marker, since anyone can paste
 * a marker.
 */
export function ownComments<C extends StickyComment>(comments: readonly C[], viewer: string): C[] {
  return comments
    .filter(({ author, body }) => author === viewer && hasMarker(body))
    .sort((left, right) => left.id - right.id);
}

/** What to do so that exactly one comment of ours is left, and says `body`. */
export function planSticky(
  comments: readonly StickyComment[],
  viewer: string,
  body: string,
): StickyPlan {
  const [oldest, ...later] = ownComments(comments, viewer);
  const remove = later.map(({ id }) => id);
  if (oldest === undefined) return { action: "create", remove };
  const same = lasting(oldest.body) === lasting(body);
  return { action: same ? "keep" : "update", id: oldest.id, remove };
}

function hasMarker(body: string): boolean {
  return body === marker || body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`);
}

const volatile = new RegExp(`\\n*${volatileStart}[^]*?${volatileEnd}`, "g");

/** The body without what differs in every run: its cost, and the number in links to it. */
function lasting(body: string): string {
  const text = body.replaceAll("\r\n", "\n").trimEnd();
  return text.replace(volatile, "").replace(/\/actions\/runs\/\d+(?:\/attempts\/\d+)?(?=\))/g, "");
}
