import { expect, test } from "@jest/globals";
import type { PullRequestAction } from "../../../tools/github-emulator/events/pull-request.ts";
import { GitFolder, stage, type Stage } from "./setup.ts";

const actions: PullRequestAction[] = [
  ...(["opened", "reopened", "closed", "labeled", "unlabeled", "synchronize"] as const),
  ...(["ready_for_review", "converted_to_draft", "edited"] as const),
];

test.each(actions)("a pull_request %s payload has GitHub's shape", async (action) => {
  await using it = await stage();
  const payload = await it.emulator.events.pullRequest({ action, pull: it.pull, label: "bug" });
  expect(payload).toMatchObject({
    action,
    number: 1,
    pull_request: { number: 1, draft: false, head: { sha: it.head }, base: { sha: it.base } },
    repository: { full_name: "acme/storefront", default_branch: "main" },
    sender: { login: "alice" },
  });
});

test("labeled carries its label, synchronize both heads, an organization itself", async () => {
  await using it = await stage();
  const { emulator, pull } = it;
  emulator.addLabel(pull, "lamplighter");
  const labeled = await emulator.events.pullRequest({
    ...{ action: "labeled", pull, label: "lamplighter", sender: "bob" },
  });
  expect(labeled).toMatchObject({
    label: { name: "lamplighter" },
    pull_request: { labels: [{ name: "lamplighter" }] },
    sender: { login: "bob" },
  });
  it.git.run("checkout", "-q", "feature");
  const after = it.git.commit({ "more.txt": "x" });
  await emulator.pushed(pull, after);
  const pushed = await emulator.events.pullRequest({
    action: "synchronize",
    pull,
    before: it.head,
  });
  expect(pushed).toMatchObject({ before: it.head, after, pull_request: { head: { sha: after } } });
  emulator.createOrganization("guild");
  const repository = await emulator.createRepository({ owner: "guild", name: "house" });
  const run = seedRun(it);
  const event = await emulator.events.workflowRun({ action: "requested", repository, run });
  expect(event).toMatchObject({ organization: { login: "guild" } });
});

test("a label event without a label is the caller's mistake", async () => {
  await using it = await stage();
  const event = it.emulator.events.pullRequest({ action: "labeled", pull: it.pull });
  await expect(event).rejects.toThrow("needs a label");
});

test("a deleted fork leaves a head without repository and user", async () => {
  await using it = await stage();
  const pull = await it.emulator.openPullRequest({
    ...{ repository: it.repository, title: "Gone", author: "mallory" },
    head: { repository: null, ref: "main", sha: it.head },
    base: { ref: "main", sha: it.base },
  });
  const payload = await it.emulator.events.pullRequest({ action: "opened", pull });
  expect(payload).toMatchObject({
    pull_request: { head: { repo: null, user: null, sha: it.head } },
  });
});

test.each(["requested", "in_progress", "completed"] as const)(
  "a workflow_run %s payload of a fork names no pull request",
  async (action) => {
    await using it = await stage();
    const folder = new GitFolder();
    const sha = folder.commit({ "x.txt": "x" }, "from a fork");
    const facts = { owner: "mallory", name: "storefront", gitDirectory: folder.path };
    const fork = await it.emulator.createRepository({ ...facts, parent: it.repository });
    const run = it.emulator.createRun({
      ...{ repository: it.repository, event: "pull_request", actor: "mallory" },
      workflow: { name: "Lamplighter", path: ".github/workflows/lamplighter.yml" },
      head: { repository: fork, branch: "main", sha },
      conclusion: "failure",
    });
    const { repository } = it;
    const payload = await it.emulator.events.workflowRun({ action, repository, run });
    folder.remove();
    expect(payload).toMatchObject({
      workflow_run: {
        ...{ id: run.id, head_sha: sha, event: "pull_request", conclusion: "failure" },
        ...{ pull_requests: [], head_repository: { full_name: "mallory/storefront" } },
        head_commit: { message: "from a fork" },
      },
      workflow: { path: ".github/workflows/lamplighter.yml" },
    });
  },
);

test("a workflow_dispatch payload", async () => {
  await using it = await stage();
  const facts = { repository: it.repository, workflow: ".github/workflows/nightly.yml" };
  const event = { ...facts, ref: "refs/heads/main", inputs: { engine: "tests" } };
  expect(it.emulator.events.workflowDispatch(event)).toMatchObject({ inputs: { engine: "tests" } });
});

function seedRun({ emulator, repository, head }: Stage) {
  const workflow = { name: "CI", path: ".github/workflows/ci.yml" };
  return emulator.createRun({
    repository,
    workflow,
    event: "push",
    head: { branch: "main", sha: head },
  });
}
