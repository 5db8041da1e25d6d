import { expect, test } from "@jest/globals";
import { dataBranchRecords, dataBranch } from "../../src/adapters/octokit/data-branch.ts";
import { gitRecords } from "../../src/adapters/records/git-records.ts";
import { at, stage, type Stage } from "../tools/github-emulator/setup.ts";

const add = (text: string | undefined) => String(Number(text ?? 0) + 1);

function records(it: Stage, contents: "read" | "write" = "write") {
  const octokit = it.client({ contents });
  return dataBranchRecords({ octokit, here: at, calls: () => 0 });
}

test("the branch is made with the first record, and holds nothing of the project", async () => {
  await using it = await stage();
  expect(await records(it).read(["n.txt"])).toEqual(new Map());
  await records(it).update("budget/n.txt", add);
  await records(it).update("budget/n.txt", add);
  expect(await records(it).read(["budget/n.txt", "none"])).toEqual(
    new Map([["budget/n.txt", "2"]]),
  );
  expect(it.git.run("ls-tree", "-r", "--name-only", dataBranch).split("\n")).toEqual([
    "README.md",
    "budget/n.txt",
  ]);
  expect(it.emulator.violations).toEqual([]);
}, 60_000);

test("of writers at once none is lost, on a branch that is not there yet", async () => {
  await using it = await stage();
  it.emulator.limits.contentPerMinute = 1000;
  await Promise.all(Array.from({ length: 6 }, () => records(it).update("n.txt", add)));
  expect(await records(it).read(["n.txt"])).toEqual(new Map([["n.txt", "6"]]));
}, 60_000);

test("a commit whose answer was lost is not made twice", async () => {
  await using it = await stage();
  await records(it).update("n.txt", () => "begun");
  it.emulator.abortNext({ operationId: "graphql/createCommitOnBranch", when: "after" });
  await records(it).update("n.txt", (text) => (text === "begun" ? "done" : undefined));
  expect(it.git.run("rev-list", "--count", dataBranch)).toBe("3");
}, 60_000);

test("a token that may only read is told which permission is missing", async () => {
  await using it = await stage();
  await expect(records(it, "read").update("n.txt", add)).rejects.toThrow(/403|permission/);
}, 60_000);

test("several texts come and go in one commit, all of one moment", async () => {
  await using it = await stage();
  const store = records(it);
  await store.revise("begin", () =>
    Promise.resolve(
      new Map([
        ["h/a", "1"],
        ["h/b", "2"],
      ]),
    ),
  );
  await store.revise("go on", async (now) => {
    expect(await now.list("h")).toEqual(["h/a", "h/b"]);
    return new Map([
      ["h/c", "3"],
      ["h/a", undefined],
    ]);
  });
  expect(await store.list("h")).toEqual(["h/b", "h/c"]);
  const many = ["h/a", "h/b", "h/c", "h/d", "h/e", "h/f"];
  expect(await store.read(many)).toEqual(
    new Map([
      ["h/b", "2"],
      ["h/c", "3"],
    ]),
  );
  expect(it.git.run("rev-list", "--count", dataBranch)).toBe("3");
  const here = gitRecords(it.git.path, it.git.run("rev-parse", dataBranch));
  expect(await here.list("h")).toEqual(["h/b", "h/c"]);
  const read = await here.read([...many, "h", "README.md"]);
  expect([...read.keys()]).toEqual(["h/b", "h/c", "README.md"]);
  expect(read.get("h/c")).toBe("3");
  expect(it.emulator.violations).toEqual([]);
}, 60_000);

test("nothing to do makes no branch", async () => {
  await using it = await stage();
  await records(it).revise("nothing", () => Promise.resolve(new Map()));
  expect(it.git.run("branch", "--list", dataBranch)).toBe("");
}, 60_000);
