import { expect, test } from "@jest/globals";
import { graphql } from "@octokit/graphql";
import { at, refusal, stage, type Stage } from "./setup.ts";

const commitMutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid message } ref { name target { oid } } }
}`;

test("the viewer of GITHUB_TOKEN is the bot", async () => {
  await using it = await stage();
  const { viewer } = await it
    .client({})
    .graphql<{ viewer: object }>("{ viewer { login databaseId } }");
  expect(viewer).toEqual({ login: "github-actions[bot]", databaseId: 41898282 });
}, 30_000);

test("@octokit/graphql reads a pull request with its comments, page by page", async () => {
  await using it = await stage();
  const { rest } = it.client({ "pull-requests": "write" });
  for (const body of ["a", "b", "c"]) {
    await rest.issues.createComment({ ...at, issue_number: 1, body });
  }
  const permissions = { "pull-requests": "read", contents: "read" } as const;
  const token = it.emulator.issueToken({ repository: it.repository, permissions });
  const ask = graphql.defaults({
    baseUrl: it.emulator.apiUrl,
    headers: { authorization: `token ${token}` },
  });
  const query = `query ($after: String) { repository(owner: "acme", name: "storefront") {
    defaultBranchRef { name target { oid ... on Commit { message } } }
    object(expression: "main:README.md") { ... on Blob { text } }
    pullRequest(number: 1) {
      state isDraft changedFiles mergeable headRefOid
      comments(first: 2, after: $after) { nodes { body author { login } } pageInfo { endCursor hasNextPage } }
    } } }`;
  interface Found {
    repository: {
      pullRequest: { comments: { nodes: { body: string }[]; pageInfo: { endCursor: string } } };
    };
  }
  const first = await ask<Found>(query);
  expect(first).toMatchObject({
    repository: {
      defaultBranchRef: { name: "main", target: { oid: it.base, message: "change" } },
      object: { text: "one\ntwo\nthree\n" },
      pullRequest: {
        ...{ state: "OPEN", isDraft: false, changedFiles: 2, mergeable: "MERGEABLE" },
        headRefOid: it.head,
        comments: { pageInfo: { hasNextPage: true } },
      },
    },
  });
  const { endCursor: after } = first.repository.pullRequest.comments.pageInfo;
  const second = await ask<Found>(query, { after });
  expect(second.repository.pullRequest.comments.nodes.map(({ body }) => body)).toEqual(["c"]);
  expect(it.emulator.violations).toEqual([]);
}, 30_000);

test("a comment is minimized by its node id from REST, with the permission only", async () => {
  await using it = await stage();
  const octokit = it.client({ "pull-requests": "write" });
  const { data } = await octokit.rest.issues.createComment({ ...at, issue_number: 1, body: "old" });
  const mutation = `mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) {
    minimizedComment { isMinimized minimizedReason } } }`;
  const reader = it.client({ "pull-requests": "read" });
  const { errors } = await refusal(reader.graphql(mutation, { id: data.node_id }));
  expect(errors).toMatchObject([
    {
      type: "FORBIDDEN",
      path: ["minimizeComment"],
      extensions: { saml_failure: false },
      message: "Resource not accessible by integration",
    },
  ]);
  expect(await octokit.graphql(mutation, { id: data.node_id })).toEqual({
    minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: "outdated" } },
  });
}, 30_000);

test("one commit on a branch: files added, changed and deleted, the head of the pull request follows", async () => {
  await using it = await stage();
  const octokit = it.client({ contents: "write", "pull-requests": "read" });
  const result = await octokit.graphql<CommitResult>(commitMutation, {
    input: {
      ...commitInput(it.head, { "deep/new.txt": "new", "README.md": "changed" }),
      branch: { repositoryNameWithOwner: "acme/storefront", branchName: "feature" },
    },
  });
  const { oid } = result.createCommitOnBranch.commit;
  expect(it.git.run("rev-parse", "feature")).toBe(oid);
  expect(it.git.run("show", "feature:deep/new.txt")).toBe("new");
  expect(it.git.run("ls-tree", "--name-only", "-r", "feature")).not.toContain("src/a.ts");
  const { data } = await octokit.rest.pulls.get({ ...at, pull_number: 1 });
  expect(data.head.sha).toBe(oid);
}, 30_000);

test("of ten commits at once on one head, one is made and nine are told STALE_DATA", async () => {
  await using it = await stage();
  const octokit = it.client({ contents: "write" });
  const attempts = await Promise.allSettled(
    Array.from({ length: 10 }, (_, index) =>
      octokit.graphql(commitMutation, { input: mainInput(it, { [`${index}.txt`]: "x" }) }),
    ),
  );
  const lost = attempts.filter((attempt) => attempt.status === "rejected");
  expect(lost).toHaveLength(9);
  for (const { reason } of lost as { reason: { errors: object[] } }[]) {
    expect(reason.errors).toMatchObject([
      {
        type: "STALE_DATA",
        message: `Expected branch to point to "${it.base}" but it did not.  Pull and try again.`,
      },
    ]);
  }
  expect(it.git.run("rev-list", "--count", `${it.base}..main`)).toBe("1");
  expect(it.emulator.violations).toEqual([]);
}, 30_000);

test.each([
  [
    "{ viewer { login shoeSize } }",
    "undefinedField",
    "Field 'shoeSize' doesn't exist on type 'User'",
  ],
  ["{ repository { id } }", "missingRequiredArguments", "missing required arguments"],
  ["{ viewer }", "selectionMismatch", "Field must have selections"],
  ['{ viewer(login: "x") { id } }', "argumentNotAccepted", "doesn't accept argument 'login'"],
])(
  "a document that the schema does not allow: %s",
  async (query, code, message) => {
    await using it = await stage();
    const { errors } = await refusal(it.client({}).graphql(query));
    expect(errors[0]).toMatchObject({ extensions: { code } });
    expect(errors[0]?.["message"]).toContain(message);
    expect(it.emulator.violations).toHaveLength(1);
  },
  30_000,
);

test("a field that GitHub has and the emulator lacks is a loud gap, never null", async () => {
  await using it = await stage();
  const { errors } = await refusal(it.client({}).graphql("{ viewer { login pronouns } }"));
  expect(errors[0]?.["message"]).toBe("The emulator does not resolve User.pronouns");
  expect(it.emulator.violations).toHaveLength(1);
}, 30_000);

test.each([
  ["comments { totalCount }", "MISSING_PAGINATION_BOUNDARIES"],
  ["comments(first: 101) { totalCount }", "EXCESSIVE_PAGINATION"],
])(
  "connections want bounds: %s",
  async (field, type) => {
    await using it = await stage();
    const query = `{ repository(owner: "acme", name: "storefront") { pullRequest(number: 1) { ${field} } } }`;
    const { errors } = await refusal(it.client({ "pull-requests": "read" }).graphql(query));
    expect(errors).toMatchObject([{ type, path: ["repository", "pullRequest", "comments"] }]);
  },
  30_000,
);

test("what is not there, and what is not to be seen, is NOT_FOUND", async () => {
  await using it = await stage();
  await it.emulator.createRepository({ owner: "acme", name: "hidden", private: true });
  const client = it.client({ "pull-requests": "read" });
  for (const name of ["hidden", "absent"]) {
    const { errors } = await refusal(
      client.graphql(`{ repository(owner: "acme", name: "${name}") { id } }`),
    );
    expect(errors).toMatchObject([
      {
        type: "NOT_FOUND",
        message: `Could not resolve to a Repository with the name 'acme/${name}'.`,
      },
    ]);
  }
}, 30_000);

interface CommitResult {
  createCommitOnBranch: { commit: { oid: string } };
}

function commitInput(expectedHeadOid: string, files: Record<string, string>) {
  const additions = Object.entries(files).map(([path, text]) => ({
    path,
    contents: Buffer.from(text).toString("base64"),
  }));
  const fileChanges = { additions, deletions: [{ path: "src/a.ts" }] };
  return { expectedHeadOid, message: { headline: "record" }, fileChanges };
}

function mainInput(it: Stage, files: Record<string, string>) {
  const branch = { repositoryNameWithOwner: "acme/storefront", branchName: "main" };
  return { ...commitInput(it.base, files), branch };
}
