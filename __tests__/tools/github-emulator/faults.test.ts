import { expect, test } from "@jest/globals";
import { at, refusal, stage } from "./setup.ts";

const onPull = { ...at, issue_number: 1 };

test("an ordered failure meets the next request of its operation, and no other", async () => {
  await using it = await stage();
  const { rest } = it.client({ "pull-requests": "write" });
  const headers = { "retry-after": "7" };
  it.emulator.failNext({ operationId: "issues/create-comment", status: 502, headers, times: 2 });
  expect((await rest.issues.listComments(onPull)).status).toBe(200);
  const say = () => rest.issues.createComment({ ...onPull, body: "hello" });
  const first = await refusal(say());
  expect(first).toMatchObject({ status: 502, response: { headers } });
  expect((await refusal(say())).status).toBe(502);
  expect((await say()).status).toBe(201);
  expect(it.repository.comments.size).toBe(1);
});

test("a connection broken before leaves nothing, one broken after leaves the work done", async () => {
  await using it = await stage();
  const { rest } = it.client({ "pull-requests": "write" });
  for (const when of ["before", "after"] as const) {
    it.emulator.abortNext({ operationId: "issues/create-comment", when });
    const error = await refusal(rest.issues.createComment({ ...onPull, body: when }));
    expect(error.status).toBe(500);
    expect(error.response).toBeUndefined();
  }
  expect([...it.repository.comments.values()].map(({ body }) => body)).toEqual(["after"]);
});

test("GraphQL is ordered by the name of its first field", async () => {
  await using it = await stage();
  const octokit = it.client({});
  it.emulator.failNext({ operationId: "graphql/viewer", status: 503 });
  expect((await refusal(octokit.graphql("query { viewer { login } }"))).status).toBe(503);
  expect(await octokit.graphql("{ viewer { login } }")).toMatchObject({ viewer: {} });
}, 30_000);

test("a delayed answer comes late, and a client that does not wait gives up", async () => {
  await using it = await stage();
  it.emulator.delayNext({ operationId: "*", milliseconds: 400 });
  const token = it.emulator.issueToken({ repository: it.repository, permissions: {} });
  const address = `${it.emulator.apiUrl}/repos/acme/storefront`;
  const headers = { authorization: `Bearer ${token}` };
  const signal = AbortSignal.timeout(50);
  await expect(fetch(address, { headers, signal })).rejects.toThrow("timeout");
  expect((await fetch(address, { headers })).status).toBe(200);
});

test("the log holds what was asked, by whom, and what came of it", async () => {
  await using it = await stage();
  const { rest } = it.client({ "pull-requests": "write" });
  await rest.issues.createComment({ ...onPull, body: "hello" });
  await refusal(rest.repos.getContent({ ...at, path: "x y.txt", ref: "main" }));
  expect(it.emulator.requestLog).toEqual([
    {
      method: "POST",
      path: "/repos/acme/storefront/issues/1/comments",
      operationId: "issues/create-comment",
      status: 201,
      login: "github-actions[bot]",
      body: { body: "hello" },
    },
    {
      method: "GET",
      path: "/repos/acme/storefront/contents/x%20y.txt?ref=main",
      operationId: "repos/get-content",
      status: 403,
      login: "github-actions[bot]",
      body: undefined,
    },
  ]);
});
