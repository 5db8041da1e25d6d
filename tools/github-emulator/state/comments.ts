import type { Account, App, Comment, Issue, Repository } from "./model.ts";
import type { World } from "./world.ts";

interface NewComment {
  readonly issue: Issue;
  readonly author: Account;
  readonly app: App | undefined;
  readonly body: string;
}

export function addComment(world: World, repository: Repository, facts: NewComment): Comment {
  const now = world.now();
  const comment: Comment = {
    id: world.nextId(),
    issue: facts.issue.number,
    author: facts.author,
    app: facts.app,
    body: facts.body,
    created: now,
    updated: now,
    minimized: undefined,
    reactions: [],
  };
  repository.comments.set(comment.id, comment);
  facts.issue.updated = now;
  return comment;
}
