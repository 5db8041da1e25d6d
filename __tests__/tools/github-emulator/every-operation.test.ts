import { generateKeyPairSync } from "node:crypto";
import { gzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { getOctokit } from "@actions/github";
import { asker, everything, operations, type Ask, type Parameters } from "./ask.ts";
import { at, stage, webToken, type Stage } from "./setup.ts";

const organization = { org: "acme" };
const inEnvironment = { ...at, environment_name: "production" };

const limits = { contentPerMinute: 1000, pointsPerMinute: 10_000 };

test("every operation of the slice is answered once, as GitHub describes it", async () => {
  await using it = await stage({ limits, ownedByOrganization: true });
  it.emulator.createUser("bob");
  const ask = asker(it, it.client(everything, { login: "gardener[bot]" }));
  await issuesAndLabels(ask);
  await gitData(ask, it);
  await commits(ask, it);
  await secretsAndVariables(ask, it);
  await runs(ask, it);
  await checksAndScans(ask, it);
  await people(ask, it);
  await app(it);
  await pulls(ask, it);
  const answered = it.emulator.requestLog.filter(({ status }) => status >= 200 && status < 400);
  const seen = new Set(answered.map(({ operationId }) => operationId));
  expect([...operations.keys()].filter((id) => !seen.has(id))).toEqual([]);
  expect(it.emulator.violations).toEqual([]);
}, 120_000);

async function issuesAndLabels(ask: Ask) {
  const issue = { ...at, issue_number: 2 };
  await ask("issues/create", { ...at, title: "An issue", labels: ["bug"], assignees: ["bob"] });
  await ask("issues/get", issue);
  await ask("issues/update", { ...issue, state: "closed", state_reason: "not_planned" });
  await ask("issues/list-for-repo", { ...at, state: "all", labels: "bug" });
  await ask("issues/create-label", { ...at, name: "help", color: "ff0000", description: "wanted" });
  await ask("issues/get-label", { ...at, name: "HELP" });
  await ask("issues/update-label", { ...at, name: "help", new_name: "help wanted" });
  await ask("issues/list-labels-for-repo", at);
  await ask("issues/add-labels", { ...issue, labels: ["one"] });
  await ask("issues/set-labels", { ...issue, labels: ["two", "three"] });
  await ask("issues/remove-label", { ...issue, name: "two" });
  await ask("issues/list-labels-on-issue", issue);
  await ask("issues/remove-all-labels", issue);
  await ask("issues/delete-label", { ...at, name: "help wanted" });
  const { id } = await ask("issues/create-comment", { ...issue, body: "hello" });
  const comment = { ...at, comment_id: id };
  await ask("issues/get-comment", comment);
  await ask("issues/update-comment", { ...comment, body: "hello again" });
  await ask("issues/list-comments", issue);
  await ask("issues/list-comments-for-repo", at);
  await ask("reactions/create-for-issue-comment", { ...comment, content: "+1" });
  await ask("issues/list-events", issue);
  await ask("issues/delete-comment", comment);
}

async function gitData(ask: Ask, { base }: Stage) {
  const blob = await ask("git/create-blob", { ...at, content: "hello" });
  await ask("git/get-blob", { ...at, file_sha: blob["sha"] });
  const entry = { path: "deep/hello.txt", mode: "100644", type: "blob", sha: blob["sha"] };
  const tree = await ask("git/create-tree", { ...at, base_tree: base, tree: [entry] });
  await ask("git/get-tree", { ...at, tree_sha: "main", recursive: "1" });
  const facts = { ...at, message: "m", tree: tree["sha"], parents: [base] };
  const { sha } = await ask("git/create-commit", facts);
  await ask("git/get-commit", { ...at, commit_sha: sha });
  await ask("git/create-ref", { ...at, ref: "refs/heads/data", sha: base });
  const ref = { ...at, ref: "heads/data" };
  await ask("git/update-ref", { ...ref, sha });
  await ask("git/get-ref", ref);
  await ask("git/list-matching-refs", { ...at, ref: "heads/" });
  await ask("git/delete-ref", ref);
}

async function commits(ask: Ask, { head }: Stage) {
  await ask("repos/get", at);
  await ask("repos/get-commit", { ...at, ref: "main" });
  await ask("repos/list-commits", at);
  await ask("repos/compare-commits-with-basehead", { ...at, basehead: "main...feature" });
  await ask("repos/list-pull-requests-associated-with-commit", { ...at, commit_sha: head });
  await ask("repos/list-branches", at);
  await ask("repos/get-branch", { ...at, branch: "main" });
  await ask("repos/get-content", { ...at, path: "src" });
  const file = { ...at, path: "notes.md", message: "notes" };
  const { content } = await ask("repos/create-or-update-file-contents", {
    ...file,
    content: "aGk=",
  });
  await ask("repos/delete-file", { ...file, sha: (content as { sha: string }).sha });
  const status = { state: "success", context: "ci", target_url: "https://example.com/1" };
  await ask("repos/create-commit-status", { ...at, sha: head, ...status });
  await ask("repos/get-combined-status-for-ref", { ...at, ref: "feature" });
  await ask("repos/list-commit-statuses-for-ref", { ...at, ref: "feature" });
}

async function secretsAndVariables(ask: Ask, it: Stage) {
  const policy = { protected_branches: true, custom_branch_policies: false };
  const rules = { wait_timer: 5, deployment_branch_policy: policy };
  await ask("repos/create-or-update-environment", { ...inEnvironment, ...rules });
  await ask("repos/get-environment", inEnvironment);
  await ask("repos/get-all-environments", at);
  const shared = { visibility: "selected", selected_repository_ids: [it.repository.id] };
  for (const [kind, noun, where] of vaults) {
    const extra = noun === "org" ? shared : {};
    const { key_id } = await ask(`${kind}/get-${noun}-public-key`, where);
    const secret = { ...where, secret_name: "TOKEN" };
    const sealed = { encrypted_value: Buffer.alloc(60).toString("base64"), key_id };
    await ask(`${kind}/create-or-update-${noun}-secret`, { ...secret, ...extra, ...sealed });
    await ask(`${kind}/get-${noun}-secret`, secret);
    await ask(`${kind}/list-${noun}-secrets`, where);
    if (kind === "actions" && noun === "org") {
      const ids = { selected_repository_ids: [it.repository.id] };
      await ask("actions/set-selected-repos-for-org-secret", { ...secret, ...ids });
      await ask("actions/list-selected-repos-for-org-secret", secret);
    }
    await ask(`${kind}/delete-${noun}-secret`, secret);
    if (kind !== "actions") continue;
    const variable = { ...where, name: "LEVEL" };
    await ask(`actions/create-${noun}-variable`, { ...variable, ...extra, value: "1" });
    await ask(`actions/update-${noun}-variable`, { ...variable, value: "2" });
    await ask(`actions/get-${noun}-variable`, variable);
    await ask(`actions/list-${noun}-variables`, where);
    await ask(`actions/delete-${noun}-variable`, variable);
  }
  await ask("repos/delete-an-environment", inEnvironment);
}

const vaults: readonly [string, string, Parameters][] = [
  ...["actions", "dependabot", "codespaces", "agents"].flatMap(
    (kind): [string, string, Parameters][] => [
      [kind, "repo", at],
      [kind, "org", organization],
    ],
  ),
  ["actions", "environment", inEnvironment],
];

async function runs(ask: Ask, { emulator, repository, head }: Stage) {
  const run = emulator.createRun({
    ...{ repository, event: "pull_request", pullRequests: [1] },
    workflow: { name: "CI", path: ".github/workflows/ci.yml" },
    head: { branch: "feature", sha: head },
  });
  const failed = emulator.createRun({
    ...{ repository, event: "pull_request", conclusion: "failure" },
    workflow: { name: "CI", path: ".github/workflows/ci.yml" },
    head: { branch: "feature", sha: head },
  });
  await ask("actions/re-run-workflow-failed-jobs", { ...at, run_id: failed.id });
  const files = { "report.json": "{}" };
  const { id } = emulator.uploadRunArtifact({ repository, run, name: "report", files });
  const workflow = { ...at, workflow_id: "ci.yml" };
  await ask("actions/list-repo-workflows", at);
  await ask("actions/get-workflow", workflow);
  await ask("actions/list-workflow-runs-for-repo", at);
  await ask("actions/list-workflow-runs", workflow);
  await ask("actions/get-workflow-run", { ...at, run_id: run.id });
  await ask("actions/list-workflow-run-artifacts", { ...at, run_id: run.id });
  await ask("actions/list-artifacts-for-repo", at);
  const artifact = { ...at, artifact_id: id };
  await ask("actions/get-artifact", artifact);
  await ask("actions/download-artifact", { ...artifact, archive_format: "zip" });
  await ask("actions/delete-artifact", artifact);
  const dispatch = { ...workflow, ref: "main", return_run_details: true };
  expect(
    (await ask("actions/create-workflow-dispatch", dispatch))["workflow_run_id"],
  ).toBeGreaterThan(run.id);
  await ask("repos/create-dispatch-event", { ...at, event_type: "deploy" });
}

async function checksAndScans(ask: Ask, { head }: Stage) {
  const annotation = {
    path: "a",
    start_line: 1,
    end_line: 1,
    annotation_level: "notice",
    message: "m",
  };
  const output = { title: "t", summary: "s", annotations: [annotation] };
  const { id } = await ask("checks/create", { ...at, name: "scan", head_sha: head, output });
  const check = { ...at, check_run_id: id };
  await ask("checks/update", { ...check, status: "completed", conclusion: "success" });
  await ask("checks/get", check);
  await ask("checks/list-annotations", check);
  await ask("checks/list-for-ref", { ...at, ref: "feature" });
  const sarif = gzipSync(JSON.stringify({ version: "2.1.0", runs: [] })).toString("base64");
  const upload = { ...at, commit_sha: head, ref: "refs/heads/feature", sarif };
  const receipt = await ask("code-scanning/upload-sarif", upload);
  await ask("code-scanning/get-sarif", { ...at, sarif_id: receipt["id"] });
}

async function people(ask: Ask, it: Stage) {
  await ask("meta/get");
  await ask("rate-limit/get");
  await ask("users/get-by-username", { username: "bob" });
  await ask("repos/get-collaborator-permission-level", { ...at, username: "bob" });
  await asker(it, it.client({}, { login: "bob" }))("users/get-authenticated");
}

async function app(it: Stage) {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const installation = it.emulator.installApp({
    slug: "rotator",
    publicKey: publicKey.export({ type: "spki", format: "pem" }).toString(),
    permissions: { secrets: "write" },
    repositories: [it.repository],
  });
  const now = Math.floor(Date.now() / 1000);
  const claims = { iat: now - 10, exp: now + 500, iss: installation.app.id };
  const token = webToken(privateKey, claims);
  const ask = asker(it, getOctokit(token, { baseUrl: it.emulator.apiUrl }));
  await ask("apps/get-authenticated");
  await ask("apps/get-installation", { installation_id: installation.id });
  await ask("apps/get-repo-installation", at);
  const wanted = { installation_id: installation.id, repositories: [at.repo] };
  const made = await ask("apps/create-installation-access-token", wanted);
  const octokit = getOctokit(String(made["token"]), { baseUrl: it.emulator.apiUrl });
  const own = asker(it, octokit);
  await own("apps/list-repos-accessible-to-installation");
  await own("apps/revoke-installation-access-token");
}

async function pulls(ask: Ask, { git, base, head }: Stage) {
  git.run("branch", "topic", head);
  const facts = { ...at, title: "Topic", head: "topic", base: "main", body: "why" };
  const { number } = await ask("pulls/create", facts);
  const pull = { ...at, pull_number: number };
  await ask("pulls/update", { ...pull, title: "A better title" });
  await ask("pulls/get", pull);
  await ask("pulls/list", at);
  await ask("pulls/list-files", pull);
  await ask("pulls/list-commits", pull);
  const remark = { path: "README.md", line: 2, body: "why?" };
  const review = { ...pull, event: "COMMENT", body: "a look", comments: [remark] };
  const { id } = await ask("pulls/create-review", review);
  await ask("pulls/get-review", { ...pull, review_id: id });
  await ask("pulls/list-reviews", pull);
  await ask("pulls/create-review-comment", { ...pull, ...remark, commit_id: head });
  await ask("pulls/list-review-comments", pull);
  await ask("pulls/merge", pull);
  await ask("pulls/check-if-merged", pull);
  expect(git.run("merge-base", "main", base)).toBe(base);
}
