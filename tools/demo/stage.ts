import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmulator, type Emulator } from "../github-emulator/index.ts";
import { runWorkflow, type RunRequest, type RunResult } from "../workflow-runner/index.ts";
import { applyChange, commit, git, makeUpstream, root } from "./upstream.ts";

const suite = "lamplighter-actions/lamplighter";
const owner = "shop";
const name = "storefront";

/** May write to the repository, which the author of the pull request may not. */
export const maintainer = "robin";
/** May label and close, and not write. */
export const triager = "dana";

type Pull = Awaited<ReturnType<Emulator["openPullRequest"]>>;
type Repository = Awaited<ReturnType<Emulator["createRepository"]>>;
type Action = Parameters<Emulator["events"]["pullRequest"]>[0]["action"];

export interface StageOptions {
  readonly fork?: boolean;
  readonly draft?: boolean;
  /** Puts the change of examples/storefront-change on the branch; off: a change of the README only. */
  readonly breaking?: boolean;
  /** Added to the shop's configuration, at the base. */
  readonly settings?: string;
  /** Permissions that the caller's token lacks, whatever its workflow says. */
  readonly withheld?: readonly string[];
  readonly onLog?: RunRequest["onLog"];
}

/** A repository on a local GitHub with one open pull request, and its workflows to run. */
export class Stage {
  readonly emulator: Emulator;
  readonly pull: Pull;
  readonly #folder: string;
  readonly #repositories: Readonly<Record<string, Repository>>;
  readonly #options: StageOptions;

  constructor(
    emulator: Emulator,
    pull: Pull,
    folder: string,
    repositories: Readonly<Record<string, Repository>>,
    options: StageOptions,
  ) {
    this.emulator = emulator;
    this.pull = pull;
    this.#folder = folder;
    this.#repositories = repositories;
    this.#options = options;
  }

  /** The head branch's work tree, for commits of a test's own. */
  get headFolder(): string {
    return join(this.#folder, this.#options.fork === true ? "fork" : "upstream");
  }

  /** Adds a label and runs the user's workflow for that event. */
  async label(label: string, by: string = maintainer): Promise<RunResult> {
    this.emulator.addLabel(this.pull, label, by);
    return this.deliver("labeled", label);
  }

  async deliver(action: Action, label?: string): Promise<RunResult> {
    const payload = await this.emulator.events.pullRequest({
      action,
      pull: this.pull,
      ...(label === undefined ? {} : { label }),
    });
    return this.run(".github/workflows/lamplighter.yml", {
      name: "pull_request",
      payload: payload as RunRequest["event"]["payload"],
    });
  }

  /** Commits what is in the work tree of the head branch, as a push would. */
  async push(message: string): Promise<void> {
    await commit(this.headFolder, message);
    const sha = await git(this.headFolder, "rev-parse", "HEAD");
    await this.emulator.pushed(this.pull, sha);
  }

  /** The second workflow, which GitHub starts when a run of the first has ended. */
  async reportFork(first: RunResult): Promise<RunResult> {
    const { repository } = this.pull;
    const run = repository.runs.get(first.runId);
    if (run === undefined) throw new Error("the first run is not this stage's");
    const payload = await this.emulator.events.workflowRun({
      action: "completed",
      repository,
      run,
    });
    return this.run(".github/workflows/lamplighter-forks.yml", {
      name: "workflow_run",
      payload: payload as RunRequest["event"]["payload"],
    });
  }

  /** A comment on the pull request, and the workflow that GitHub starts for it. */
  async comment(author: string, body: string) {
    const comment = this.emulator.comment(this.pull, { author, body });
    const payload = this.emulator.events.issueComment({
      action: "created",
      pull: this.pull,
      comment,
    });
    const run = await this.run(".github/workflows/lamplighter-accept.yml", {
      name: "issue_comment",
      payload: payload as RunRequest["event"]["payload"],
    });
    return { run, reactions: comment.reactions.map(({ content }) => content) };
  }

  async run(workflow: string, event: RunRequest["event"]): Promise<RunResult> {
    const result = await this.#execute(workflow, event);
    const { issue, repository } = this.pull;
    const { head } = issue.pull;
    this.emulator.createRun({
      ...{ id: result.runId, repository, event: event.name, actor: issue.author.login },
      workflow: { name: "Lamplighter", path: workflow },
      head: {
        branch: head.ref,
        sha: head.sha,
        ...(head.repository === undefined ? {} : { repository: head.repository }),
      },
      conclusion: result.conclusion,
    });
    return result;
  }

  #execute(workflow: string, event: RunRequest["event"]): Promise<RunResult> {
    const { withheld = [], onLog } = this.#options;
    const { apiUrl, graphqlUrl, serverUrl } = this.emulator;
    return runWorkflow({
      repositories: Object.fromEntries(
        Object.keys(this.#repositories).map((key) => [
          key,
          {
            gitDirectory: join(this.#folder, key.startsWith(owner) ? "upstream" : "fork", ".git"),
            ref: "main",
          },
        ]),
      ),
      self: { name: suite, folder: root },
      repository: `${owner}/${name}`,
      workflow,
      event,
      store: join(this.#folder, "runs"),
      // The shop has no lockfile; its tools are this repository's own.
      packages: join(root, "node_modules"),
      server: {
        apiUrl,
        graphqlUrl,
        serverUrl,
        issueToken: ({ repository, permissions, login }) => {
          const granted = Object.entries(permissions).filter(([key]) => !withheld.includes(key));
          const target = this.#repositories[repository];
          if (target === undefined) throw new Error(`no repository ${repository}`);
          return this.emulator.issueToken({
            repository: target,
            permissions: Object.fromEntries(granted),
            login,
          });
        },
      },
      ...(onLog === undefined ? {} : { onLog }),
    });
  }

  /** Bodies of the pull request's comments, oldest first. */
  comments(): readonly string[] {
    const { comments } = this.#repositories[`${owner}/${name}`] ?? {};
    return [...(comments?.values() ?? [])].map(({ body }) => body);
  }

  async close(): Promise<void> {
    await this.emulator.close();
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), "lamplighter-stage-"));
  const facts = JSON.parse(
    await readFile(join(root, "examples/storefront-change/pull-request.json"), "utf8"),
  ) as { title: string; body: string; head: string; author: { login: string } };
  const upstream = await makeUpstream(folder, options.settings);
  const base = await git(upstream, "rev-parse", "HEAD");
  const fork = join(folder, "fork");
  if (options.fork === true) await git(folder, "clone", "--quiet", upstream, fork);
  const home = options.fork === true ? fork : upstream;
  await git(home, "switch", "--quiet", "-c", facts.head);
  await applyChange(home, options.breaking ?? true);
  const emulator = await startEmulator();
  const repository = await emulator.createRepository({
    owner,
    name,
    gitDirectory: join(upstream, ".git"),
    collaborators: { [maintainer]: "maintain", [triager]: "triage" },
  });
  const repositories: Record<string, Repository> = { [`${owner}/${name}`]: repository };
  const login = facts.author.login;
  if (options.fork === true) {
    repositories[`${login}/${name}`] = await emulator.createRepository({
      owner: login,
      name,
      gitDirectory: join(fork, ".git"),
      parent: repository,
    });
  }
  const pull = await emulator.openPullRequest({
    repository,
    title: facts.title,
    body: facts.body,
    author: login,
    draft: options.draft ?? false,
    base: { ref: "main", sha: base },
    head: {
      repository: repositories[`${login}/${name}`] ?? repository,
      ref: facts.head,
      sha: await git(home, "rev-parse", "HEAD"),
    },
  });
  return new Stage(emulator, pull, folder, repositories, options);
}
