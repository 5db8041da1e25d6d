import { rm } from "node:fs/promises";
import { conformance } from "./description/conformance.ts";
import { Events } from "./events/index.ts";
import { Router } from "./description/router.ts";
import { listen } from "./server/http.ts";
import { Faults } from "./server/faults.ts";
import { RateLimits, type Limits } from "./server/rate-limits.ts";
import { RequestLog, type LoggedRequest } from "./server/request-log.ts";
import * as pulls from "./seed/pulls.ts";
import { createRepository, type NewRepository } from "./seed/repositories.ts";
import { createRun, uploadRunArtifact, type NewArtifact, type NewRun } from "./seed/runs.ts";
import { installApp, issueToken, type NewApp, type NewToken } from "./seed/tokens.ts";
import type { Account, Artifact, Comment, Installation, Repository, Run } from "./state/model.ts";
import { World } from "./state/world.ts";

export interface EmulatorOptions {
  /** 0, the default, takes a free port. */
  readonly port?: number;
  readonly clock?: { now(): Date };
  /** GitHub's own limits unless given. */
  readonly limits?: Partial<Limits>;
}

/** One order for trouble: the next `times` requests of the operation, 1 unless given. */
interface Ordered {
  /** As in GitHub's description; `graphql/<first field>`, or `*` for any. */
  readonly operationId: string;
  readonly times?: number;
}

export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { clock = { now: () => new Date() } } = options;
  const now = () => clock.now();
  const held = conformance();
  const service = {
    world: new World(now),
    conformance: held,
    router: new Router(held.slice.operations),
    log: new RequestLog(),
    limits: new RateLimits(now, options.limits),
  };
  const faults = new Faults();
  const server = await listen(service, faults, options.port ?? 0);
  return new Emulator(service, faults, server);
}

type Service = Parameters<typeof listen>[0];
type HttpServer = Awaited<ReturnType<typeof listen>>;

/** A running server and what a test does with it besides sending requests. */
export class Emulator {
  readonly #service: Service;
  readonly #faults: Faults;
  readonly #server: HttpServer;
  readonly #temporary: string[] = [];

  constructor(service: Service, faults: Faults, server: HttpServer) {
    this.#service = service;
    this.#faults = faults;
    this.#server = server;
  }

  /** For `GITHUB_API_URL`. */
  get apiUrl(): string {
    return this.world.url;
  }

  /** For `GITHUB_GRAPHQL_URL`. */
  get graphqlUrl(): string {
    return `${this.world.url}/graphql`;
  }

  /** For `GITHUB_SERVER_URL`. */
  get serverUrl(): string {
    return this.world.url;
  }

  /** The state itself, for assertions that the API has no question for. */
  get world(): World {
    return this.#service.world;
  }

  get requestLog(): readonly LoggedRequest[] {
    return this.#service.log.requests;
  }

  /** What a correct client never causes, and a correct emulator never does. */
  get violations(): readonly string[] {
    return this.#service.log.violations;
  }

  get events(): Events {
    return new Events(this.world, this.#service.conformance);
  }

  /** May be changed while the server runs. */
  get limits(): Limits {
    return this.#service.limits.limits;
  }

  createUser(login: string): Account {
    return this.world.account(login, "User");
  }

  createOrganization(login: string): Account {
    return this.world.account(login, "Organization");
  }

  createRepository(facts: NewRepository): Promise<Repository> {
    return createRepository(this.world, facts, this.#temporary);
  }

  issueToken(facts: NewToken): string {
    return issueToken(this.world, facts);
  }

  installApp(facts: NewApp): Installation {
    return installApp(this.world, facts);
  }

  openPullRequest(facts: pulls.NewPullRequest): Promise<pulls.PullRequestHandle> {
    return pulls.openPullRequest(this.world, facts);
  }

  /** By the owner of the repository unless told. */
  addLabel(pull: pulls.PullRequestHandle, label: string, by?: string): void {
    pulls.addLabel(this.world, pull, label, by);
  }

  removeLabel(pull: pulls.PullRequestHandle, label: string, by?: string): void {
    pulls.removeLabel(this.world, pull, label, by);
  }

  comment(pull: pulls.PullRequestHandle, facts: { author: string; body: string }): Comment {
    return pulls.comment(this.world, pull, facts);
  }

  /** After a push that went past the API. */
  pushed(pull: pulls.PullRequestHandle, sha: string): Promise<void> {
    return pulls.pushed(this.world, pull, sha);
  }

  createRun(facts: NewRun): Run {
    return createRun(this.world, facts);
  }

  uploadRunArtifact(facts: NewArtifact): Artifact {
    return uploadRunArtifact(this.world, facts);
  }

  failNext(order: Ordered & { status: number; headers?: Record<string, string>; body?: unknown }) {
    const { operationId, status, headers = {}, times } = order;
    const body = order.body ?? { message: "Ordered by the test", status: String(status) };
    this.#faults.order(operationId, { kind: "answer", status, headers, body }, times);
  }

  delayNext({ operationId, milliseconds, times }: Ordered & { milliseconds: number }): void {
    this.#faults.order(operationId, { kind: "delay", milliseconds }, times);
  }

  /** Breaks the connection before the work, or after it, when the client cannot know it was done. */
  abortNext({ operationId, when, times }: Ordered & { when: "before" | "after" }): void {
    this.#faults.order(operationId, { kind: "abort", when }, times);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    for (const folder of this.#temporary) await rm(folder, { recursive: true, force: true });
  }
}
