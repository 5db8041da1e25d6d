import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sodium from "libsodium-wrappers";
import { seal } from "../../src/adapters/octokit/vault/sealed-box.ts";
import { startEmulator, type Emulator } from "../github-emulator/index.ts";
import { runWorkflow, type RunRequest, type RunResult } from "../workflow-runner/index.ts";
import { commit, git, root } from "./upstream.ts";

const suite = "lamplighter-actions/lamplighter";
const owner = "shop";
const name = "storefront";
const environmentName = "production";
/** Who made the token that writes the secrets. */
const maintainer = "robin";

type Repository = Awaited<ReturnType<Emulator["createRepository"]>>;

export interface RotateOptions {
  readonly onLog?: RunRequest["onLog"];
  readonly signal?: AbortSignal;
  /** What the token that writes secrets may do. */
  readonly permissions?: Readonly<Record<string, "read" | "write">>;
}

const configuration = `rotate:
  environment: ${environmentName}
  credentials:
    - name: WEBHOOK_SECRET
      provider: { driver: random }
`;

const bytes = (base64: string) => Uint8Array.from(Buffer.from(base64, "base64"));

/** A repository with an environment, and the example workflow that rotates a secret in it. */
export class RotateStage {
  readonly emulator: Emulator;
  readonly repository: Repository;
  readonly #folder: string;

  constructor(emulator: Emulator, repository: Repository, folder: string) {
    this.emulator = emulator;
    this.repository = repository;
    this.#folder = folder;
  }

  get #place() {
    const place = this.repository.environments.get(environmentName);
    if (place === undefined) throw new Error("the environment is gone");
    return place;
  }

  /** What a job that starts now is given: opened by libsodium with the key that only GitHub has. */
  secret(key: string): string | undefined {
    const { publicKey, privateKey, secrets } = this.#place.secrets;
    const sealed = secrets.get(key)?.sealed;
    if (sealed === undefined) return undefined;
    const opened = sodium.crypto_box_seal_open(
      ...([bytes(sealed), bytes(publicKey), bytes(privateKey)] as const),
    );
    return sodium.to_string(opened);
  }

  variable(key: string): string | undefined {
    return this.#place.variables.get(key)?.value;
  }

  /** As a person would on the page of the environment. */
  putSecret(key: string, value: string): void {
    const { publicKey, secrets } = this.#place.secrets;
    const now = new Date();
    const facts = { created: now, updated: now, visibility: "all" as const, selected: [] };
    secrets.set(key, { name: key, sealed: seal(value, publicKey), ...facts });
  }

  /** Starts the example workflow by hand. */
  async rotate(now: string, options: RotateOptions = {}): Promise<RunResult> {
    const { emulator, repository } = this;
    const { permissions = { environments: "write" }, onLog, signal } = options;
    this.putSecret(
      "ROTATE_TOKEN",
      emulator.issueToken({ repository, permissions, login: maintainer }),
    );
    const workflow = ".github/workflows/lamplighter-rotate.yml";
    let listed: ReturnType<Emulator["createRun"]> | undefined;
    const result = await runWorkflow({
      repositories: {
        [`${owner}/${name}`]: { gitDirectory: join(this.#folder, "shop", ".git"), ref: "main" },
      },
      self: { name: suite, folder: join(this.#folder, "suite") },
      repository: `${owner}/${name}`,
      workflow,
      event: { name: "workflow_dispatch", payload: { ref: "refs/heads/main", inputs: { now } } },
      actor: maintainer,
      store: join(this.#folder, "runs"),
      server: {
        ...{ apiUrl: emulator.apiUrl, graphqlUrl: emulator.graphqlUrl },
        serverUrl: emulator.serverUrl,
        issueToken: (asked) =>
          emulator.issueToken({ repository, permissions: asked.permissions, login: asked.login }),
        environment: () => this.#contents(),
      },
      onStart: (id) => {
        listed = emulator.createRun({
          ...{ id, repository, event: "workflow_dispatch", status: "in_progress" },
          workflow: { name: "Lamplighter rotate", path: workflow },
          head: { branch: "main", sha: "0".repeat(40) },
        });
      },
      ...(onLog === undefined ? {} : { onLog }),
      ...(signal === undefined ? {} : { signal }),
    });
    if (listed !== undefined) listed.status = "completed";
    return result;
  }

  #contents() {
    const secrets: Record<string, string> = {};
    for (const key of this.#place.secrets.secrets.keys()) secrets[key] = this.secret(key) ?? "";
    const vars = Object.fromEntries(
      [...this.#place.variables].map(([key, { value }]) => [key, value]),
    );
    return { secrets, vars };
  }

  async close(): Promise<void> {
    await this.emulator.close();
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

export async function openRotateStage(): Promise<RotateStage> {
  await sodium.ready;
  const folder = await mkdtemp(join(tmpdir(), "lamplighter-rotate-"));
  await suiteFromSource(join(folder, "suite"));
  const shop = join(folder, "shop");
  await mkdir(join(shop, ".github/workflows"), { recursive: true });
  await writeFile(join(shop, ".github/lamplighter.yml"), configuration);
  for (const file of ["lamplighter-rotate.yml", "lamplighter-rotate-watch.yml"]) {
    await cp(join(root, "examples/workflows", file), join(shop, ".github/workflows", file));
  }
  await git(shop, "init", "--quiet", "--initial-branch=main");
  await commit(shop, "A secret that is rotated");
  const emulator = await startEmulator();
  const repository = await emulator.createRepository({
    ...{ owner, name, private: true, gitDirectory: join(shop, ".git") },
    collaborators: { [maintainer]: "maintain" },
  });
  const administration = emulator.issueToken({
    repository,
    permissions: { administration: "write" },
    login: owner,
  });
  await fetch(`${emulator.apiUrl}/repos/${owner}/${name}/environments/${environmentName}`, {
    method: "PUT",
    headers: { authorization: `Bearer ${administration}` },
  });
  return new RotateStage(emulator, repository, folder);
}

/** The action as it is here, started from its source: what is tried is not what was built before. */
async function suiteFromSource(folder: string): Promise<void> {
  await mkdir(join(folder, "actions/rotate"), { recursive: true });
  await mkdir(join(folder, "dist"));
  const action = await readFile(join(root, "actions/rotate/action.yml"), "utf8");
  await writeFile(join(folder, "actions/rotate/action.yml"), action);
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  const main = JSON.stringify(join(root, "src/main.ts"));
  await writeFile(
    join(folder, "dist/rotate.js"),
    `import { start } from ${main};\nawait start("rotate");\n`,
  );
  await git(folder, "init", "--quiet", "--initial-branch=main");
  await commit(folder, "The suite");
}
