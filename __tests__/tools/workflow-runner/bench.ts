import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  runWorkflow,
  type JobReport,
  type RunRequest,
  type RunResult,
} from "../../../tools/workflow-runner/index.ts";

export const suiteFolder = fileURLToPath(new URL("fixtures/suite", import.meta.url));

/** A server that only hands out tokens, and remembers for what. */
export function tokenServer() {
  const issued: { repository: string; permissions: Record<string, string>; login: string }[] = [];
  return {
    issued,
    apiUrl: "http://127.0.0.1:9/api",
    graphqlUrl: "http://127.0.0.1:9/api/graphql",
    serverUrl: "http://127.0.0.1:9",
    issueToken(request: (typeof issued)[number]): string {
      issued.push(request);
      return `ghs_fake_token_${issued.length}`;
    },
  };
}

/** A temporary folder that is gone when the test is over. */
export function temporaryFolder(): { path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), "runner-test-"));
  return {
    path,
    [Symbol.dispose]() {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

export function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

export const pushEvent = {
  name: "push",
  payload: { ref: "refs/heads/main", repository: { full_name: "mira/shop" } },
};

export interface Trial extends Partial<RunRequest> {
  /** Files of the caller, mira/shop, beside the workflow. */
  readonly files?: Record<string, string>;
}

/** Runs one workflow of mira/shop, with the suite of the fixtures as lamp/suite. */
export async function run(yaml: string, trial: Trial = {}): Promise<RunResult> {
  using folder = temporaryFolder();
  const { files, ...request } = trial;
  const shop = join(folder.path, "shop");
  writeFiles(shop, { ".github/workflows/main.yml": yaml, ...files });
  return await runWorkflow({
    repositories: { "mira/shop": { workTree: shop } },
    self: { name: "lamp/suite", folder: suiteFolder },
    workflow: ".github/workflows/main.yml",
    event: pushEvent,
    server: tokenServer(),
    store: join(folder.path, "store"),
    ...request,
  });
}

export function job(result: RunResult, name: string): JobReport {
  const found = result.jobs.find((one) => one.name === name);
  if (found === undefined)
    throw new Error(`no ${name} in ${result.jobs.map((one) => one.name).join()}`);
  return found;
}

/** What the steps of a job printed, without the headers that repeat scripts and inputs. */
export function log(result: RunResult, jobName: string): string {
  return job(result, jobName)
    .steps.map((step) => step.log)
    .join("\n")
    .replace(/^##\[group\]Run [^]*?^##\[endgroup\]\n/gm, "");
}

/** One job `one` with these steps, written as YAML list items at column 0. */
export function oneJob(steps: string, more = ""): string {
  const indented = steps.trim().replaceAll("\n", "\n      ");
  return `on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n${more}    steps:\n      ${indented}\n`;
}

export function git(folder: string, ...args: string[]): string {
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_AUTHOR_NAME: "Mira",
    GIT_AUTHOR_EMAIL: "mira@example.com",
    GIT_COMMITTER_NAME: "Mira",
    GIT_COMMITTER_EMAIL: "mira@example.com",
  };
  return execFileSync("git", ["-C", folder, ...args], { env, encoding: "utf8" }).trim();
}
