import { expect, test } from "@jest/globals";
import { at, refusal, stage } from "./setup.ts";

const onPull = { ...at, issue_number: 1 };
/** A busy test would meet the real limit of 80 comments a minute. */
const unhurried = { limits: { contentPerMinute: 1000, pointsPerMinute: 10_000 } };

test("250 comments come back over three pages, oldest first, and stay apart", async () => {
  await using it = await stage(unhurried);
  const octokit = it.client({ "pull-requests": "write" });
  for (let number = 1; number <= 250; number += 1) {
    await octokit.rest.issues.createComment({ ...onPull, body: `comment ${number}` });
  }
  const all = await octokit.paginate(octokit.rest.issues.listComments, {
    ...onPull,
    per_page: 100,
  });
  expect(all.map(({ body }) => body)).toEqual(
    Array.from({ length: 250 }, (_, index) => `comment ${index + 1}`),
  );
  const pages = it.emulator.requestLog.filter(
    (entry) => entry.operationId === "issues/list-comments",
  );
  expect(pages.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(it.emulator.violations).toEqual([]);
}, 60_000);

test("the links lead to the neighbours and both ends", async () => {
  await using it = await stage();
  const octokit = it.client({ "pull-requests": "write" });
  for (const body of ["a", "b", "c"]) await octokit.rest.issues.createComment({ ...onPull, body });
  const middle = await octokit.rest.issues.listComments({ ...onPull, per_page: 1, page: 2 });
  const page = (number: number) =>
    `<${it.emulator.apiUrl}/repos/acme/storefront/issues/1/comments?per_page=1&page=${number}>`;
  expect(middle.headers.link).toBe(
    `${page(1)}; rel="prev", ${page(3)}; rel="next", ${page(3)}; rel="last", ${page(1)}; rel="first"`,
  );
});

test("an edit keeps the id and the author, a deletion leaves nothing", async () => {
  await using it = await stage();
  const { rest } = it.client({ "pull-requests": "write" });
  const { data: made } = await rest.issues.createComment({ ...onPull, body: "first" });
  expect(made.user).toMatchObject({ login: "github-actions[bot]", id: 41898282, type: "Bot" });
  expect(made.performed_via_github_app).toMatchObject({ id: 15368, slug: "github-actions" });
  const one = { ...at, comment_id: made.id };
  await rest.issues.updateComment({ ...one, body: "second" });
  expect((await rest.issues.getComment(one)).data).toMatchObject({ id: made.id, body: "second" });
  await rest.issues.deleteComment(one);
  expect(await refusal(rest.issues.getComment(one))).toMatchObject({ status: 404 });
});

test.each([
  ["65,536 characters", "a".repeat(65_536), 201],
  ["65,536 emoji, each of them two UTF-16 units", "💡".repeat(65_536), 201],
  ["one character more", "a".repeat(65_537), 422],
  ["only white space", " \n", 422],
])("a body of %s", async (_, body, status) => {
  await using it = await stage();
  const { rest } = it.client({ "pull-requests": "write" });
  const sent = rest.issues.createComment({ ...onPull, body });
  if (status === 201) {
    expect((await sent).data.body).toBe(body);
    return;
  }
  const refused = await refusal(sent);
  expect(refused.status).toBe(422);
  expect(refused.response.data).toMatchObject({
    message: "Validation Failed",
    errors: [{ resource: "IssueComment", code: "unprocessable", field: "data" }],
  });
});

test("a person without write access changes only their own comments, an app changes all", async () => {
  await using it = await stage();
  const alice = it.client({ "pull-requests": "write" }, { login: "alice" });
  const bob = it.client({ "pull-requests": "write" }, { login: "bob" });
  const { data } = await alice.rest.issues.createComment({ ...onPull, body: "alice's" });
  const one = { ...at, comment_id: data.id };
  expect(await refusal(bob.rest.issues.updateComment({ ...one, body: "bob's" }))).toMatchObject({
    status: 403,
  });
  const app = it.client({ "pull-requests": "write" });
  expect((await app.rest.issues.updateComment({ ...one, body: "app's" })).data.body).toBe("app's");
  expect((await alice.rest.issues.getComment(one)).data.user?.login).toBe("alice");
});

test("labels differ by more than case, are made when first used, and go one by one", async () => {
  await using it = await stage();
  const { rest } = it.client({ "pull-requests": "write" });
  await rest.issues.addLabels({ ...onPull, labels: ["lamplighter", "Bug"] });
  const { data } = await rest.issues.addLabels({ ...onPull, labels: ["bug", "LAMPLIGHTER"] });
  expect(data.map(({ name }) => name)).toEqual(["lamplighter", "Bug"]);
  await rest.issues.removeLabel({ ...onPull, name: "BUG" });
  const again = await refusal(rest.issues.removeLabel({ ...onPull, name: "bug" }));
  expect(again).toMatchObject({
    status: 404,
    response: { data: { message: "Label does not exist" } },
  });
  expect((await rest.issues.listLabelsForRepo(at)).data).toHaveLength(2);
});
