import { expect, test } from "@jest/globals";
import { at, GitFolder, refusal, stage } from "./setup.ts";

const one = { ...at, pull_number: 1 };

test("the files of a pull request are those of git: modes, renames, binary, odd names", async () => {
  await using it = await stage();
  it.git.run("checkout", "-q", "-b", "odd", it.base);
  it.git.run("mv", "src/a.ts", "src/moved.ts");
  const sha = it.git.commit({
    "README.md": "one\ntwo\n",
    "bytes.bin": Buffer.from([0, 1, 2, 255]),
    "fünf & [x] 'q'.txt": "odd\rdiff --git a b\n",
  });
  const { repository } = it;
  const sides = { head: { ref: "odd", sha }, base: { ref: "main", sha: it.base } };
  await it.emulator.openPullRequest({ repository, title: "Odd", ...sides });
  const { data } = await it.client({ "pull-requests": "read" }).rest.pulls.listFiles({
    ...at,
    pull_number: 2,
  });
  expect(
    data.map(({ filename, status, additions, deletions, patch }) => ({
      ...{ filename, status, additions, deletions, patch },
    })),
  ).toEqual([
    {
      filename: "README.md",
      status: "modified",
      additions: 0,
      deletions: 1,
      patch: "@@ -1,3 +1,2 @@\n one\n two\n-three",
    },
    { filename: "bytes.bin", status: "added", additions: 0, deletions: 0, patch: undefined },
    {
      ...{ filename: "fünf & [x] 'q'.txt", status: "added", additions: 1, deletions: 0 },
      patch: "@@ -0,0 +1 @@\n+odd\rdiff --git a b",
    },
    { filename: "src/moved.ts", status: "renamed", additions: 0, deletions: 0, patch: undefined },
  ]);
  expect(data[3]?.previous_filename).toBe("src/a.ts");
  expect(it.emulator.violations).toEqual([]);
});

test("changes on the base branch after the fork point are not the pull request's", async () => {
  await using it = await stage();
  it.git.commit({ "elsewhere.txt": "base moved" });
  const octokit = it.client({ "pull-requests": "read" });
  const files = await octokit.paginate(octokit.rest.pulls.listFiles, one);
  expect(files.map(({ filename }) => filename)).toEqual(["README.md", "src/b.ts"]);
  const { data } = await octokit.rest.pulls.get(one);
  expect(data).toMatchObject({
    commits: 1,
    additions: 2,
    deletions: 1,
    changed_files: 2,
    mergeable: true,
  });
});

test("refs/pull/1/merge holds both sides, and a conflict has none", async () => {
  await using it = await stage();
  const { rest } = it.client({ "pull-requests": "read" });
  const { data } = await rest.pulls.get(one);
  expect(it.git.run("rev-parse", "refs/pull/1/merge")).toBe(data.merge_commit_sha);
  expect(it.git.run("rev-parse", "refs/pull/1/head")).toBe(it.head);
  expect((await rest.pulls.get(one)).data.merge_commit_sha).toBe(data.merge_commit_sha);
  it.git.commit({ "README.md": "another first line\nother\nthree\n" });
  expect((await rest.pulls.get(one)).data).toMatchObject({
    ...{ mergeable: false, mergeable_state: "dirty", merge_commit_sha: null },
  });
});

test("a fork's commits come over, and its pull request names both repositories", async () => {
  await using it = await stage();
  const folder = new GitFolder();
  try {
    folder.run("pull", "-q", it.git.path, "main");
    const sha = folder.commit({ "from-fork.txt": "hello" });
    const facts = { owner: "mallory", name: "storefront", gitDirectory: folder.path };
    const fork = await it.emulator.createRepository({ ...facts, parent: it.repository });
    const pull = await it.emulator.openPullRequest({
      ...{ repository: it.repository, title: "From a fork", author: "mallory" },
      head: { repository: fork, ref: "main", sha },
      base: { ref: "main", sha: it.base },
    });
    const octokit = it.client({ "pull-requests": "read", contents: "read" });
    const { data } = await octokit.rest.pulls.get({ ...at, pull_number: pull.number });
    expect(data.head.repo).toMatchObject({ full_name: "mallory/storefront", fork: true });
    expect(data).toMatchObject({ changed_files: 1, author_association: "NONE" });
    const inFork = { owner: "mallory", repo: "storefront", commit_sha: sha };
    const pullsAt = octokit.rest.repos.listPullRequestsAssociatedWithCommit;
    // The target does not know a fork's commit before it is merged: only the fork does.
    expect((await pullsAt({ ...inFork, ...at })).data).toEqual([]);
    expect((await pullsAt(inFork)).data).toMatchObject([
      { number: pull.number, base: { repo: { full_name: "acme/storefront" } } },
    ]);
    const listed = await octokit.rest.pulls.list({ ...at, head: "mallory:main" });
    expect(listed.data.map(({ number }) => number)).toEqual([pull.number]);
  } finally {
    folder.remove();
  }
});

test("opening: unknown branches, a second one for the same branch, nothing to merge", async () => {
  await using it = await stage();
  it.git.run("branch", "same", "main");
  const { rest } = it.client({ "pull-requests": "write" }, { login: "gardener[bot]" });
  const open = (head: string, base = "main") =>
    rest.pulls.create({ ...at, title: "t", head, base });
  const errors = async (request: Promise<unknown>) =>
    (await refusal(request)).response.data["errors"];
  expect(await errors(open("none"))).toMatchObject([
    { resource: "PullRequest", field: "head", code: "invalid" },
  ]);
  expect(await errors(open("feature", "none"))).toMatchObject([{ field: "base", code: "invalid" }]);
  expect(await errors(open("feature"))).toMatchObject([
    { message: "A pull request already exists for acme:feature." },
  ]);
  expect(await errors(open("same"))).toMatchObject([
    { message: "No commits between main and same" },
  ]);
});

test("merging closes, moves the base branch, and refuses a head that moved", async () => {
  await using it = await stage();
  const { rest } = it.client({ contents: "write", "pull-requests": "write" });
  const stale = rest.pulls.merge({ ...one, sha: it.base });
  expect((await refusal(stale)).status).toBe(409);
  const { data } = await rest.pulls.merge({ ...one, sha: it.head });
  expect(it.git.run("rev-parse", "main")).toBe(data.sha);
  expect((await rest.pulls.get(one)).data).toMatchObject({ state: "closed", merged: true });
  expect((await rest.pulls.checkIfMerged(one)).status).toBe(204);
});

test("a pull request without git behind it still has comments and checks, and no files", async () => {
  await using it = await stage();
  const repository = await it.emulator.createRepository({ owner: "acme", name: "bare" });
  const sha = "a".repeat(40);
  const sides = { head: { ref: "f", sha }, base: { ref: "main", sha: "b".repeat(40) } };
  await it.emulator.openPullRequest({ repository, title: "No history", ...sides });
  const { rest } = it.client({});
  const there = { owner: "acme", repo: "bare", pull_number: 1 };
  expect((await rest.pulls.listFiles(there)).data).toEqual([]);
  expect((await rest.pulls.get(there)).data).toMatchObject({ mergeable: null, changed_files: 0 });
});

test("a commit of a branch finds its open pull requests, a deleted branch closes them", async () => {
  await using it = await stage();
  const { rest } = it.client({ contents: "write", "pull-requests": "read" });
  const commit = { ...at, commit_sha: it.head };
  const { data } = await rest.repos.listPullRequestsAssociatedWithCommit(commit);
  expect(data.map(({ number }) => number)).toEqual([1]);
  await rest.git.deleteRef({ ...at, ref: "heads/feature" });
  expect((await rest.pulls.get(one)).data).toMatchObject({ state: "closed", merged: false });
  expect((await rest.repos.listPullRequestsAssociatedWithCommit(commit)).data).toEqual([]);
});

test("the diff is git's, and a form that the emulator lacks is refused, not JSON", async () => {
  await using it = await stage();
  const { rest } = it.client({ "pull-requests": "read" });
  const { data } = await rest.pulls.get({ ...one, mediaType: { format: "diff" } });
  expect((data as unknown as string).trim()).toBe(it.git.run("diff", it.base, it.head));
  const patch = rest.pulls.get({ ...one, mediaType: { format: "patch" } });
  expect((await refusal(patch)).status).toBe(501);
});
