import { generateKeyPairSync } from "node:crypto";
import { inflateRawSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { getOctokit } from "@actions/github";
import { zip } from "../../../tools/github-emulator/artifacts/zip.ts";
import { at, refusal, stage, webToken, type Stage } from "./setup.ts";

/** GITHUB_TOKEN can hold none of the permissions for these. */
const asApp = { login: "gardener[bot]" };

const sealed = (bytes: number) => Buffer.alloc(bytes + 48, 7).toString("base64");

test("a secret: sealed to the current key, 201 when new, 204 after, never read back", async () => {
  await using it = await stage();
  const { rest } = it.client({ secrets: "write" }, asApp);
  const { data: key } = await rest.actions.getRepoPublicKey(at);
  expect(Buffer.from(key.key, "base64")).toHaveLength(32);
  const secret = { ...at, secret_name: "npm_token" };
  const value = { encrypted_value: sealed(5), key_id: key.key_id };
  expect((await rest.actions.createOrUpdateRepoSecret({ ...secret, ...value })).status).toBe(201);
  expect((await rest.actions.createOrUpdateRepoSecret({ ...secret, ...value })).status).toBe(204);
  const { data } = await rest.actions.getRepoSecret(secret);
  expect(Object.keys(data).sort()).toEqual(["created_at", "name", "updated_at"]);
  expect(data.name).toBe("NPM_TOKEN");
  expect(it.repository.secrets.actions.secrets.get("NPM_TOKEN")?.sealed).toBe(
    value.encrypted_value,
  );
});

test.each([
  ["a stale key", { key_id: "1" }, "key_id"],
  ["no sealed box", { encrypted_value: "c2hvcnQ=" }, "sealed box"],
  ["more than 48 KB", { encrypted_value: sealed(48 * 1024 + 1) }, "48 KB"],
  ["a name with a hyphen", { secret_name: "NPM-TOKEN" }, "alphanumeric"],
  ["a name of GitHub's own", { secret_name: "GITHUB_PAT" }, "must not start with GITHUB_"],
])("a secret is refused: %s", async (_, change, complaint) => {
  await using it = await stage();
  const { rest } = it.client({ secrets: "write" }, asApp);
  const { data: key } = await rest.actions.getRepoPublicKey(at);
  const good = { ...at, secret_name: "TOKEN", encrypted_value: sealed(5), key_id: key.key_id };
  const refused = await refusal(rest.actions.createOrUpdateRepoSecret({ ...good, ...change }));
  expect(refused.status).toBe(422);
  expect(refused.message).toContain(complaint);
});

test("secrets need a permission of their own in every place", async () => {
  await using it = await stage();
  const { rest } = it.client({ contents: "write", actions: "write", issues: "write" });
  const { response } = await refusal(rest.actions.getRepoPublicKey(at));
  expect(response.headers["x-accepted-github-permissions"]).toBe("secrets=read");
  const dependabot = await refusal(rest.dependabot.getRepoPublicKey(at));
  expect(dependabot.response.headers["x-accepted-github-permissions"]).toBe(
    "dependabot_secrets=read",
  );
});

test("an environment has secrets and variables, and ends with them", async () => {
  await using it = await stage();
  const { rest } = it.client(
    { administration: "write", environments: "write", actions: "read" },
    asApp,
  );
  const place = { ...at, environment_name: "Production" };
  expect((await refusal(rest.actions.getEnvironmentPublicKey(place))).status).toBe(404);
  await rest.repos.createOrUpdateEnvironment({ ...place, wait_timer: 5 });
  const { data: key } = await rest.actions.getEnvironmentPublicKey(place);
  const value = { encrypted_value: sealed(1), key_id: key.key_id };
  await rest.actions.createOrUpdateEnvironmentSecret({ ...place, secret_name: "T", ...value });
  await rest.actions.createEnvironmentVariable({ ...place, name: "STATE", value: "{}" });
  await rest.actions.updateEnvironmentVariable({ ...place, name: "STATE", value: '{"step":1}' });
  const { data } = await rest.actions.getEnvironmentVariable({ ...place, name: "state" });
  expect(data.value).toBe('{"step":1}');
  expect((await rest.actions.listEnvironmentSecrets(place)).data.total_count).toBe(1);
  await rest.repos.deleteAnEnvironment(place);
  expect((await refusal(rest.actions.listEnvironmentSecrets(place))).status).toBe(404);
  expect(it.emulator.violations).toEqual([]);
});

test("a variable exists once, and holds 48 KB", async () => {
  await using it = await stage();
  const { rest } = it.client({ "actions-variables": "write" }, asApp);
  const variable = { ...at, name: "LIST", value: "x".repeat(48 * 1024) };
  await rest.actions.createRepoVariable(variable);
  expect((await refusal(rest.actions.createRepoVariable(variable))).status).toBe(409);
  const larger = { ...variable, value: `${variable.value}x` };
  expect((await refusal(rest.actions.updateRepoVariable(larger))).status).toBe(422);
});

test("an artifact of a run is listed by name and downloaded from an address that ends", async () => {
  let now = Date.parse("2026-11-20T12:00:00Z");
  await using it = await stage({ clock: { now: () => new Date(now) } });
  const { emulator, repository } = it;
  const run = seedRun(it);
  const files = { "report.json": '{"verdict":"pass"}', "../evil": "x" };
  const artifact = emulator.uploadRunArtifact({ repository, run, name: "report", files });
  emulator.uploadRunArtifact({ repository, run, name: "other", files: {} });
  const { rest, request } = it.client({ actions: "read" });
  const one = { ...at, artifact_id: artifact.id };
  const listed = await rest.actions.listWorkflowRunArtifacts({
    ...at,
    run_id: run.id,
    name: "report",
  });
  expect(listed.data.artifacts).toMatchObject([{ id: artifact.id, digest: artifact.digest }]);
  const { data } = await rest.actions.downloadArtifact({ ...one, archive_format: "zip" });
  expect(unzip(Buffer.from(data as ArrayBuffer))).toEqual(files);
  const redirect = await request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip", {
    ...{ ...one, request: { redirect: "manual" } },
  });
  const address = redirect.headers.location ?? "";
  expect((await fetch(`${address}0`)).status).toBe(404);
  now += 61_000;
  expect((await fetch(address)).status).toBe(403);
  now += 91 * 24 * 3_600_000;
  const late = rest.actions.downloadArtifact({ ...one, archive_format: "zip" });
  expect((await refusal(late)).status).toBe(410);
});

test("an artifact never changes", async () => {
  await using it = await stage();
  const facts = { repository: it.repository, run: seedRun(it), name: "report", files: {} };
  it.emulator.uploadRunArtifact(facts);
  expect(() => it.emulator.uploadRunArtifact(facts)).toThrow("never change");
});

test("runs are found by commit and event, a dispatch makes one", async () => {
  await using it = await stage();
  const run = seedRun(it);
  const { rest } = it.client({ actions: "write" });
  const found = await rest.actions.listWorkflowRunsForRepo({
    ...at,
    head_sha: it.head,
    event: "pull_request",
  });
  expect(found.data.workflow_runs).toMatchObject([
    { id: run.id, pull_requests: [{ number: 1 }], head_commit: { id: it.head, message: "change" } },
  ]);
  const dispatch = { ...at, workflow_id: "ci.yml", ref: "main", inputs: { engine: "tests" } };
  expect((await rest.actions.createWorkflowDispatch(dispatch)).status).toBe(204);
  expect(it.repository.dispatches).toMatchObject([
    { kind: "workflow", inputs: { engine: "tests" } },
  ]);
  const missing = rest.actions.createWorkflowDispatch({ ...dispatch, ref: "none" });
  expect((await refusal(missing)).message).toContain("No ref found for: none");
});

test("an app signs in with its key and gets a token for less than it was granted", async () => {
  await using it = await stage();
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const installation = it.emulator.installApp({
    slug: "rotator",
    publicKey: publicKey.export({ type: "spki", format: "pem" }).toString(),
    permissions: { secrets: "write", checks: "write" },
    repositories: [it.repository],
  });
  const now = Math.floor(Date.now() / 1000);
  const as = (claims: object) => {
    const token = webToken(privateKey, { iss: installation.app.id, ...claims });
    return getOctokit(token, { baseUrl: it.emulator.apiUrl }).rest.apps;
  };
  const app = as({ iat: now - 10, exp: now + 500 });
  const { data: found } = await app.getRepoInstallation(at);
  const ask = { installation_id: found.id, permissions: { secrets: "write" as const } };
  const { data } = await app.createInstallationAccessToken(ask);
  const client = getOctokit(data.token, { baseUrl: it.emulator.apiUrl });
  expect((await client.rest.actions.getRepoPublicKey(at)).status).toBe(200);
  const check = client.rest.checks.create({ ...at, name: "n", head_sha: it.head });
  expect((await refusal(check)).status).toBe(403);
  const more = { ...ask, permissions: { contents: "write" as const } };
  expect((await refusal(app.createInstallationAccessToken(more))).status).toBe(422);
  for (const claims of [
    { iat: now - 900, exp: now - 300 },
    { iat: now, exp: now + 3600 },
    { iat: now + 600, exp: now + 660 },
    { iat: now - 10, exp: now + 500, iss: 1 },
  ]) {
    expect((await refusal(as(claims).getAuthenticated())).status).toBe(401);
  }
  await client.rest.apps.revokeInstallationAccessToken();
  expect((await refusal(client.rest.repos.get(at))).status).toBe(401);
});

function seedRun({ emulator, repository, head }: Stage) {
  return emulator.createRun({
    ...{ repository, event: "pull_request", pullRequests: [1] },
    workflow: { name: "CI", path: ".github/workflows/ci.yml" },
    head: { branch: "feature", sha: head },
  });
}

/** Reads an archive from its central directory, as unzip does. */
function unzip(archive: Buffer): Record<string, string> {
  const end = archive.lastIndexOf(Buffer.from("PK\x05\x06"));
  const files: Record<string, string> = {};
  let entry = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const packed = archive.readUInt32LE(entry + 20);
    const nameLength = archive.readUInt16LE(entry + 28);
    const name = archive.subarray(entry + 46, entry + 46 + nameLength).toString();
    const local = archive.readUInt32LE(entry + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26);
    files[name] = inflateRawSync(archive.subarray(start, start + packed)).toString();
    entry += 46 + nameLength;
  }
  return files;
}

test("the same files make the same archive", () => {
  expect(zip({ "ä.txt": "x" }).equals(zip({ "ä.txt": "x" }))).toBe(true);
  expect(unzip(zip({ "ä.txt": "x", empty: "" }))).toEqual({ "ä.txt": "x", empty: "" });
});
