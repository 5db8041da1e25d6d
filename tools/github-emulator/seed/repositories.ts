import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { GitStore } from "../git/git-store.ts";
import type { Repository } from "../state/model.ts";
import { newVaults, type World } from "../state/world.ts";

export interface NewRepository {
  readonly owner: string;
  readonly name: string;
  /** A git directory or work tree that the API reads and writes; an empty one is made without. */
  readonly gitDirectory?: string;
  readonly private?: boolean;
  readonly defaultBranch?: string;
  /** Makes this a fork of another. */
  readonly parent?: Repository;
  readonly actionsMayOpenPullRequests?: boolean;
  /** Login to role: read, triage, write, maintain or admin. */
  readonly collaborators?: Readonly<Record<string, string>>;
}

export async function createRepository(
  world: World,
  facts: NewRepository,
  temporary: string[],
): Promise<Repository> {
  const key = `${facts.owner}/${facts.name}`.toLowerCase();
  if (world.repositories.has(key)) throw new Error(`${key} exists already`);
  const directory = facts.gitDirectory ?? (await emptyRepository(temporary));
  const roles = Object.entries(facts.collaborators ?? {});
  const repository: Repository = {
    id: world.nextId(),
    owner: world.account(facts.owner),
    name: facts.name,
    private: facts.private ?? false,
    defaultBranch: facts.defaultBranch ?? "main",
    parent: facts.parent,
    git: new GitStore(directory),
    created: world.now(),
    actionsMayOpenPullRequests: facts.actionsMayOpenPullRequests ?? false,
    collaborators: new Map(roles.map(([login, role]) => [login.toLowerCase(), role])),
    issues: new Map(),
    labels: new Map(),
    comments: new Map(),
    reviewComments: new Map(),
    checkRuns: new Map(),
    statuses: [],
    secrets: newVaults(),
    variables: new Map(),
    environments: new Map(),
    workflows: new Map(),
    runs: new Map(),
    artifacts: new Map(),
    sarif: new Map(),
    dispatches: [],
  };
  world.repositories.set(key, repository);
  return repository;
}

async function emptyRepository(temporary: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "github-emulator-"));
  temporary.push(folder);
  const args = ["init", "--quiet", "--bare", "--initial-branch", "main", folder];
  await promisify(execFile)("git", args);
  return folder;
}
