import { expect, test } from "@jest/globals";
import { getOctokit } from "@actions/github";
import { at, refusal, stage } from "./setup.ts";

const comment = { ...at, issue_number: 1, body: "hello" };

test("a missing permission is GitHub's 403, with the permissions that would do", async () => {
  await using it = await stage();
  const { rest } = it.client({ contents: "read", "pull-requests": "read" });
  const { status, response } = await refusal(rest.issues.createComment(comment));
  expect(status).toBe(403);
  expect(response.data).toMatchObject({
    message: "Resource not accessible by integration",
    documentation_url: "https://docs.github.com/rest/issues/comments#create-an-issue-comment",
    status: "403",
  });
  expect(response.headers["x-accepted-github-permissions"]).toBe(
    "issues=write; pull_requests=write",
  );
  // The client did nothing wrong by the description.
  expect(it.emulator.violations).toEqual([]);
});

test("issues and pull requests have a permission each, though the header offers both", async () => {
  await using it = await stage();
  const issues = it.client({ issues: "write" });
  const pulls = it.client({ "pull-requests": "write" });
  const { data } = await issues.rest.issues.create({ ...at, title: "an issue" });
  const onIssue = { ...comment, issue_number: data.number };
  expect((await issues.rest.issues.createComment(onIssue)).status).toBe(201);
  expect((await pulls.rest.issues.createComment(comment)).status).toBe(201);
  expect((await refusal(issues.rest.issues.createComment(comment))).status).toBe(403);
  expect((await refusal(pulls.rest.issues.createComment(onIssue))).status).toBe(403);
});

test("the token of a fork's run reads, whatever its workflow asked for", async () => {
  await using it = await stage();
  const { rest } = it.client({ "pull-requests": "write", checks: "write" }, { fork: true });
  expect((await rest.pulls.get({ ...at, pull_number: 1 })).status).toBe(200);
  expect((await refusal(rest.issues.createComment(comment))).status).toBe(403);
});

test("what a token cannot see is not there; what is public needs no permission", async () => {
  await using it = await stage();
  await it.emulator.createRepository({ owner: "acme", name: "hidden", private: true });
  await it.emulator.createRepository({ owner: "acme", name: "open" });
  const { rest } = it.client({});
  expect((await refusal(rest.repos.get({ owner: "acme", repo: "hidden" }))).status).toBe(404);
  expect((await refusal(rest.repos.get({ owner: "acme", repo: "absent" }))).status).toBe(404);
  expect((await rest.pulls.list({ owner: "acme", repo: "open" })).status).toBe(200);
  const issue = { owner: "acme", repo: "open", title: "from elsewhere" };
  expect((await refusal(rest.issues.create(issue))).status).toBe(403);
  expect((await refusal(rest.pulls.list(at))).status).toBe(403);
});

test("no token, a wrong one and one that has ended", async () => {
  await using it = await stage();
  const { emulator, repository } = it;
  await emulator.createRepository({ owner: "acme", name: "open" });
  const anonymous = (path: string, method = "GET") =>
    fetch(`${emulator.apiUrl}${path}`, { method, ...(method === "POST" ? { body: "{}" } : {}) });
  expect((await anonymous("/repos/acme/open")).status).toBe(200);
  expect((await anonymous("/repos/acme/storefront")).status).toBe(404);
  expect((await anonymous("/repos/acme/open/issues", "POST")).status).toBe(401);
  const wrong = getOctokit("ghs_of_nobody", { baseUrl: emulator.apiUrl });
  expect(await refusal(wrong.rest.repos.get(at))).toMatchObject({
    status: 401,
    response: { data: { message: "Bad credentials" } },
  });
  const facts = { repository, permissions: { contents: "read" as const } };
  const ended = emulator.issueToken({ ...facts, expires: new Date(0) });
  const late = getOctokit(ended, { baseUrl: emulator.apiUrl });
  expect((await refusal(late.rest.repos.get(at))).status).toBe(401);
});

test("GITHUB_TOKEN opens pull requests only where the setting lets it", async () => {
  await using it = await stage();
  const { rest } = it.client({ "pull-requests": "write", contents: "write" });
  it.git.run("branch", "topic", it.head);
  const refused = await refusal(
    rest.pulls.create({ ...at, title: "t", head: "topic", base: "main" }),
  );
  expect(refused.response.data["message"]).toBe(
    "GitHub Actions is not permitted to create or approve pull requests.",
  );
  const app = it.client({ "pull-requests": "write" }, { login: "gardener[bot]" });
  const { data } = await app.rest.pulls.create({ ...at, title: "t", head: "topic", base: "main" });
  expect(data).toMatchObject({ number: 2, user: { login: "gardener[bot]" }, commits: 1 });
});

test("GITHUB_TOKEN does not write workflows", async () => {
  await using it = await stage();
  const { rest } = it.client({ contents: "write" });
  const file = { ...at, path: ".github/workflows/ci.yml", message: "m", content: "b246" };
  const { status, message } = await refusal(rest.repos.createOrUpdateFileContents(file));
  expect(status).toBe(403);
  expect(message).toContain("without `workflows` permission");
});

test("no test can give GITHUB_TOKEN what no workflow can", async () => {
  await using it = await stage();
  expect(() => it.client({ secrets: "write" })).toThrow("GITHUB_TOKEN never has the permission");
});
