import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { git, writeFiles } from "./bench.ts";

/** A git repository with a pull request: main has moved on since the branch left it. */
export interface PullRequestScene {
  readonly folder: string;
  readonly gitDirectory: string;
  readonly base: string;
  readonly head: string;
  /** A webhook payload of that pull request. */
  payload(action: string, more?: Record<string, unknown>): Record<string, never>;
}

export function pullRequestScene(
  folder: string,
  workflows: Record<string, string>,
  change: Record<string, string> = { "src/new.txt": "from the branch\n" },
): PullRequestScene {
  mkdirSync(folder, { recursive: true });
  git(folder, "init", "--quiet", "--initial-branch=main");
  writeFiles(folder, { "README.md": "shop\n" });
  for (const [name, text] of Object.entries(workflows))
    writeFiles(folder, { [`.github/workflows/${name}.yml`]: text });
  commitAll(folder, "first");
  git(folder, "checkout", "--quiet", "-b", "feature");
  writeFiles(folder, change);
  const head = commitAll(folder, "change");
  git(folder, "checkout", "--quiet", "main");
  writeFiles(folder, { "moved-on.txt": "on main\n" });
  const base = commitAll(folder, "move on");
  const repo = { full_name: "mira/shop", id: 7, private: false };
  return {
    folder,
    gitDirectory: join(folder, ".git"),
    base,
    head,
    payload: (action, more = {}) =>
      ({
        action,
        number: 5,
        repository: repo,
        sender: { login: "mira", id: 3 },
        pull_request: {
          number: 5,
          base: { ref: "main", sha: base, repo },
          head: { ref: "feature", sha: head, repo },
        },
        ...more,
      }) as unknown as Record<string, never>,
  };
}

export function commitAll(folder: string, message: string): string {
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "-m", message);
  return git(folder, "rev-parse", "HEAD");
}
