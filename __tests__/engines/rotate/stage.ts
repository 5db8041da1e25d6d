import { getOctokit } from "@actions/github";
import sodium from "libsodium-wrappers";
import type { Client } from "../../../src/adapters/octokit/client.ts";
import { octokitGitHub } from "../../../src/adapters/octokit/github.ts";
import { translateRequestError } from "../../../src/adapters/octokit/request-error.ts";
import { runRotate, type RotatePorts } from "../../../src/engines/rotate/index.ts";
import { readInputs, rotateInputs, type RotateInputs } from "../../../src/inputs/index.ts";
import type { Report } from "../../../src/model/index.ts";
import { startEmulator } from "../../../tools/github-emulator/index.ts";
import { fakeFiles } from "../../fakes/files.ts";
import { fakeLog } from "../../fakes/log.ts";
import { fakeStep, type FakeStep } from "../../fakes/step.ts";

const owner = "acme";
const name = "storefront";
const maintainer = "robin";
export const repositoryName = `${owner}/${name}`;
export const environment = "production";

type Permissions = Readonly<Record<string, "read" | "write">>;
const bytes = (base64: string) => Uint8Array.from(Buffer.from(base64, "base64"));

/** All that a job could have left where somebody reads it. */
export interface Job {
  readonly report: Report | undefined;
  readonly error: unknown;
  readonly step: FakeStep;
  readonly log: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

export interface JobOptions {
  readonly inputs?: Partial<RotateInputs>;
  /** Of the token that writes secrets. */
  readonly permissions?: Permissions;
  /** Of the job's own token. */
  readonly own?: Permissions;
  readonly variables?: Readonly<Record<string, string>>;
  readonly ports?: Partial<RotatePorts>;
  /** How long an answer of GitHub may take. */
  readonly requestSeconds?: number;
  readonly step?: (step: FakeStep) => void;
}

/** Without the plug-ins that space out writes and repeat them: a test need not wait. */
function plainClient(apiUrl: string) {
  return (token: string, repository: string): Client => {
    const octokit = getOctokit(token, { baseUrl: apiUrl, log: silent });
    let calls = 0;
    octokit.hook.before("request", () => void (calls += 1));
    octokit.hook.error("request", (error) => {
      throw translateRequestError(error);
    });
    const [repositoryOwner = "", repo = ""] = repository.split("/");
    return {
      octokit,
      here: { owner: repositoryOwner, repo },
      calls: () => calls,
    };
  };
}

const quiet = (): void => undefined;
const silent = { debug: quiet, info: quiet, warn: quiet, error: quiet };

export type Stage = Awaited<ReturnType<typeof openStage>>;

/** A repository with an environment on the emulator, and jobs that are given its secrets. */
export async function openStage({ organization = false } = {}) {
  await sodium.ready;
  let time = Date.parse("2026-03-01T12:00:00Z");
  const emulator = await startEmulator({ clock: { now: () => new Date(time) } });
  emulator.limits.contentPerMinute = 100_000;
  if (organization) emulator.createOrganization(owner);
  const repository = await emulator.createRepository({
    ...{ owner, name, private: true },
    collaborators: { [maintainer]: "admin" },
  });
  const admin = emulator.issueToken({
    repository,
    permissions: { administration: "write" },
    login: maintainer,
  });
  const path = `/repos/${repositoryName}/environments/${environment}`;
  await getOctokit(admin, { baseUrl: emulator.apiUrl }).request(`PUT ${path}`);
  const place = repository.environments.get(environment);
  if (place === undefined) throw new Error("there is no environment");
  const vault = place.secrets.secrets;
  const files = fakeFiles({});
  let run = 100;

  const secret = (key: string): string | undefined => {
    const { publicKey, privateKey, secrets } = place.secrets;
    const sealed = secrets.get(key)?.sealed;
    if (sealed === undefined) return undefined;
    return sodium.to_string(
      sodium.crypto_box_seal_open(bytes(sealed), bytes(publicKey), bytes(privateKey)),
    );
  };

  async function job(options: JobOptions = {}): Promise<Job> {
    run += 1;
    const given = Object.fromEntries([...vault.keys()].map((key) => [key, secret(key) ?? ""]));
    const { permissions = { environments: "write" }, own = { actions: "read", issues: "write" } } =
      options;
    const step = fakeStep({
      variables: { ...given, ...options.variables },
      run: { id: run, attempt: 1 },
      repository: repositoryName,
    });
    options.step?.(step);
    const log = fakeLog();
    const inputs = {
      ...readInputs(rotateInputs, []),
      token: emulator.issueToken({ repository, permissions, login: maintainer }),
      githubToken: emulator.issueToken({ repository, permissions: own }),
      environment,
      credentials: [],
      ...options.inputs,
    } as RotateInputs;
    const ports: RotatePorts = {
      files,
      log,
      step,
      clock: { now: () => new Date(time), seconds: () => 0, cpuSeconds: () => 0 },
      http: { send: () => Promise.reject(new Error("no network")) },
      databases: {} as never,
      commands: { run: () => Promise.reject(new Error("no commands")) },
      github: () =>
        Promise.resolve(octokitGitHub(log, plainClient(emulator.apiUrl), options.requestSeconds)),
      ...options.ports,
    };
    const left = { step, log: log.lines, files: files.contents };
    try {
      return { report: await runRotate(ports, inputs), error: undefined, ...left };
    } catch (error) {
      return { report: undefined, error, ...left };
    }
  }

  return {
    ...{ emulator, repository, secret, job, files },
    variable: (key: string) => place.variables.get(key)?.value,
    setVariable: (key: string, value: string) => {
      const known = place.variables.get(key);
      if (known !== undefined) known.value = value;
    },
    /** A run of another workflow, queued now. */
    consumer: () =>
      emulator.createRun({
        repository,
        workflow: { name: "Deploy", path: ".github/workflows/deploy.yml" },
        event: "push",
        head: { branch: "main", sha: "0".repeat(40) },
        status: "in_progress",
      }),
    wait: (hours: number) => {
      time += hours * 3_600_000;
    },
    now: () => new Date(time),
    close: () => emulator.close(),
  };
}

/** The plainest credential: its provider is GitHub itself. */
export function randomCredential(
  key: string,
  more: Readonly<Record<string, unknown>> = {},
): RotateInputs["credentials"][number] {
  const source = {
    surface: "config" as const,
    names: ["credentials"],
    get: (setting: string) =>
      setting === "credentials"
        ? { value: [{ name: key, provider: { driver: "random" }, ...more }], where: "test" }
        : undefined,
  };
  const [credential] = readInputs(rotateInputs, [source]).credentials;
  if (credential === undefined) throw new Error("no credential");
  return credential;
}
