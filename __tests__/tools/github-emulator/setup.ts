import { execFileSync } from "node:child_process";
import { sign, type KeyObject } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { getOctokit } from "@actions/github";
import {
  startEmulator,
  type Emulator,
  type EmulatorOptions,
} from "../../../tools/github-emulator/index.ts";
import type { PullRequestHandle } from "../../../tools/github-emulator/seed/pulls.ts";
import type { Access, Repository } from "../../../tools/github-emulator/state/model.ts";

export const at = { owner: "acme", repo: "storefront" };

export interface Stage extends AsyncDisposable {
  readonly emulator: Emulator;
  readonly repository: Repository;
  readonly pull: PullRequestHandle;
  readonly git: GitFolder;
  readonly base: string;
  readonly head: string;
  /** A client whose token has these permissions, and GITHUB_TOKEN's identity unless told. */
  client(
    permissions: Readonly<Record<string, Access>>,
    more?: { login?: string; app?: string; fork?: boolean },
  ): ReturnType<typeof getOctokit>;
}

/** A private repository with two branches and a pull request, number 1, between them. */
export async function stage(
  options: EmulatorOptions & { ownedByOrganization?: boolean } = {},
): Promise<Stage> {
  const git = new GitFolder();
  const base = git.commit({ "README.md": "one\ntwo\nthree\n", "src/a.ts": "export {};\n" });
  git.run("checkout", "-q", "-b", "feature");
  const head = git.commit({ "README.md": "one\n2\nthree\n", "src/b.ts": "export {};\n" });
  git.run("checkout", "-q", "main");
  const emulator = await startEmulator(options);
  if (options.ownedByOrganization === true) emulator.createOrganization(at.owner);
  const facts = { owner: at.owner, name: at.repo, gitDirectory: git.path, private: true };
  const repository = await emulator.createRepository(facts);
  const pull = await emulator.openPullRequest({
    repository,
    title: "Second thoughts",
    author: "alice",
    head: { ref: "feature", sha: head },
    base: { ref: "main", sha: base },
  });
  return {
    ...{ emulator, repository, pull, git, base, head },
    client: (permissions, more = {}) =>
      getOctokit(emulator.issueToken({ repository, permissions, ...more }), {
        baseUrl: emulator.apiUrl,
      }),
    [Symbol.asyncDispose]: async () => {
      await emulator.close();
      git.remove();
    },
  };
}

/** The JSON web token with which an app signs in as itself. */
export function webToken(privateKey: KeyObject, claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const signed = `${part({ alg: "RS256", typ: "JWT" })}.${part(claims)}`;
  return `${signed}.${sign("sha256", Buffer.from(signed), privateKey).toString("base64url")}`;
}

/** A repository in a folder of its own, written to as a person would. */
export class GitFolder {
  readonly path = mkdtempSync(join(tmpdir(), "emulator-test-"));

  constructor() {
    this.run("init", "-q", "-b", "main");
    this.run("config", "user.name", "Alice");
    this.run("config", "user.email", "alice@example.com");
  }

  run(...args: string[]): string {
    return execFileSync("git", args, { cwd: this.path, encoding: "utf8" }).trim();
  }

  commit(files: Readonly<Record<string, string | Buffer>>, message = "change"): string {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.path, name)), { recursive: true });
      writeFileSync(join(this.path, name), content);
    }
    this.run("add", "-A");
    this.run("commit", "-q", "-m", message);
    return this.run("rev-parse", "HEAD");
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** What a request was refused with: status, message, and the body and headers of the answer. */
export async function refusal(request: Promise<unknown>): Promise<Refused> {
  try {
    await request;
  } catch (error) {
    return error as Refused;
  }
  throw new Error("the request was expected to be refused");
}

export interface Refused {
  readonly status: number;
  readonly message: string;
  readonly response: {
    readonly data: Record<string, unknown>;
    readonly headers: Readonly<Record<string, string>>;
  };
  /** Of GraphQL. */
  readonly errors: readonly Record<string, unknown>[];
}
