import type { Account, Issue, Pull, Repository } from "./model.ts";
import type { World } from "./world.ts";

interface NewIssue {
  readonly title: string;
  readonly body: string | null;
  readonly author: Account;
  readonly pull?: Pull;
}

/** Issues and pull requests of a repository share one row of numbers. */
export function openIssue(world: World, repository: Repository, facts: NewIssue): Issue {
  const now = world.now();
  const issue: Issue = {
    id: world.nextId(),
    number: Math.max(0, ...repository.issues.keys()) + 1,
    author: facts.author,
    title: facts.title,
    body: facts.body,
    state: "open",
    stateReason: null,
    closed: undefined,
    closedBy: undefined,
    labels: [],
    labelEvents: [],
    assignees: [],
    created: now,
    updated: now,
    pull: facts.pull,
  };
  repository.issues.set(issue.number, issue);
  return issue;
}

export function setState(
  issue: Issue,
  state: "open" | "closed",
  now: Date,
  by: Account,
  reason?: string | null,
): void {
  if (issue.state === state) return;
  const closing = state === "closed";
  issue.state = state;
  issue.closed = closing ? now : undefined;
  issue.closedBy = closing ? by : undefined;
  issue.stateReason =
    issue.pull === undefined ? (reason ?? (closing ? "completed" : "reopened")) : null;
  issue.updated = now;
}
