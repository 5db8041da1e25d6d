import { expect, test } from "@jest/globals";
import { at, refusal, stage, type Stage } from "./setup.ts";

test("blob, tree, commit and ref: what was written is in git", async () => {
  await using it = await stage();
  const { rest } = it.client({ contents: "write" });
  const sha = await dataCommit(it, "run-1.json", "{}", []);
  await rest.git.createRef({ ...at, ref: "refs/heads/lamplighter-data", sha });
  expect(it.git.run("show", "lamplighter-data:records/run-1.json")).toBe("{}");
  const { data } = await rest.git.getTree({ ...at, tree_sha: "lamplighter-data", recursive: "1" });
  expect(data.tree.map(({ path }) => path)).toEqual(["records", "records/run-1.json"]);
  expect(it.emulator.violations).toEqual([]);
});

test("of two writers that read the same branch one wins, and the other is told", async () => {
  await using it = await stage();
  const { rest } = it.client({ contents: "write" });
  const [one, two] = await Promise.all([
    dataCommit(it, "one.json", "1", [it.base]),
    dataCommit(it, "two.json", "2", [it.base]),
  ]);
  const ref = { ...at, ref: "heads/main" };
  await rest.git.updateRef({ ...ref, sha: one });
  const late = await refusal(rest.git.updateRef({ ...ref, sha: two, force: false }));
  expect(late).toMatchObject({
    status: 422,
    response: { data: { message: "Update is not a fast forward" } },
  });
  const merged = await dataCommit(it, "two.json", "2", [one]);
  expect((await rest.git.updateRef({ ...ref, sha: merged })).data.object.sha).toBe(merged);
});

test("two jobs that both found no branch: one makes it", async () => {
  await using it = await stage();
  const { rest } = it.client({ contents: "write" });
  const request = () => rest.git.createRef({ ...at, ref: "refs/heads/data", sha: it.base });
  const results = await Promise.allSettled([request(), request(), request()]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect((await refusal(request())).message).toContain("Reference already exists");
});

test.each([
  ["main", "must start with 'refs/'"],
  ["refs/heads/a..b", "must start with 'refs/'"],
])("a ref may not be called %s", async (ref, complaint) => {
  await using it = await stage();
  const { rest } = it.client({ contents: "write" });
  const refused = await refusal(rest.git.createRef({ ...at, ref, sha: it.base }));
  expect(refused.status).toBe(422);
  expect(refused.message).toContain(complaint);
});

test("paths that leave the tree are refused", async () => {
  await using it = await stage();
  const { rest } = it.client({ contents: "write" });
  for (const path of ["../out", "/abs", "a/../b", ".git/config", "a//b"]) {
    const entry = { path, mode: "100644" as const, type: "blob" as const, content: "x" };
    expect((await refusal(rest.git.createTree({ ...at, tree: [entry] }))).status).toBe(422);
  }
});

test("contents: a file is read, changed with its sha, and not with a stale one", async () => {
  await using it = await stage();
  const { rest } = it.client({ contents: "write" });
  const file = { ...at, path: "README.md" };
  const { data } = await rest.repos.getContent(file);
  if (Array.isArray(data) || data.type !== "file") throw new Error("a file was expected");
  expect(Buffer.from(data.content, "base64").toString()).toBe("one\ntwo\nthree\n");
  const change = { ...file, message: "change", content: Buffer.from("new").toString("base64") };
  await rest.repos.createOrUpdateFileContents({ ...change, sha: data.sha });
  expect(it.git.run("show", "main:README.md")).toBe("new");
  expect(
    (await refusal(rest.repos.createOrUpdateFileContents({ ...change, sha: data.sha }))).status,
  ).toBe(409);
  expect((await refusal(rest.repos.createOrUpdateFileContents(change))).status).toBe(422);
  for (const path of ["none", "../README.md", "/etc/passwd", ":(top)README.md"]) {
    expect((await refusal(rest.repos.getContent({ ...at, path }))).status).toBe(404);
  }
});

test("compare counts both sides from the merge base", async () => {
  await using it = await stage();
  const aside = it.git.commit({ "aside.txt": "x" });
  const { rest } = it.client({ contents: "read" });
  const { data } = await rest.repos.compareCommitsWithBasehead({
    ...at,
    basehead: "main...feature",
  });
  expect(data).toMatchObject({ status: "diverged", ahead_by: 1, behind_by: 1, total_commits: 1 });
  expect(data.merge_base_commit.sha).toBe(it.base);
  expect(data.base_commit.sha).toBe(aside);
  expect(data.files?.map(({ filename }) => filename)).toEqual(["README.md", "src/b.ts"]);
});

async function dataCommit(it: Stage, name: string, content: string, parents: string[]) {
  const { rest } = it.client({ contents: "write" });
  const blob = await rest.git.createBlob({ ...at, content, encoding: "utf-8" });
  const entry = { path: `records/${name}`, sha: blob.data.sha };
  const tree = [{ ...entry, mode: "100644" as const, type: "blob" as const }];
  const [parent] = parents;
  const from = parent === undefined ? {} : { base_tree: parent };
  const made = await rest.git.createTree({ ...at, ...from, tree });
  const commit = { ...at, message: "record", tree: made.data.sha, parents };
  return (await rest.git.createCommit(commit)).data.sha;
}
