import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { gitCli } from "../../src/adapters/git-cli.ts";

/** A real repository: main with two files, and a branch that changes them. */
let folder: string;
let first: string;
let second: string;

function git(...args: string[]): string {
  return execFileSync(
    "git",
    ["-c", "user.name=Mira", "-c", "user.email=mira@shop.example", ...args],
    { cwd: folder, encoding: "utf8" },
  ).trim();
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "git-cli-"));
  git("init", "--quiet", "--initial-branch=main");
  mkdirSync(join(folder, "api"));
  writeFileSync(join(folder, "api", "open api é.yaml"), "openapi: 3.1.0\n");
  writeFileSync(join(folder, "old.txt"), "the same text, long enough to be found again\n");
  symlinkSync("/etc/passwd", join(folder, "link.yaml"));
  writeFileSync(join(folder, "star*.yaml"), "literal\n");
  writeFileSync(join(folder, "starfish.yaml"), "matched\n");
  git("add", ".");
  git("commit", "--quiet", "-m", "first");
  first = git("rev-parse", "HEAD");
  git("switch", "--quiet", "-c", "feature/x");
  git("mv", "old.txt", "new.txt");
  git("rm", "--quiet", "starfish.yaml");
  writeFileSync(join(folder, "api", "open api é.yaml"), "openapi: 3.1.1\n");
  writeFileSync(join(folder, "added.json"), "{}\n");
  git("add", ".");
  git("commit", "--quiet", "-m", "second");
  second = git("rev-parse", "HEAD");
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("commits", () => {
  test("are found by branch, short id and expression", async () => {
    const repository = gitCli(folder);
    expect(await repository.commit("feature/x")).toBe(second);
    expect(await repository.commit(first.slice(0, 8))).toBe(first);
    expect(await repository.commit("HEAD~1")).toBe(first);
  });

  test.each(["nowhere", "--all", "-h", "", "main;rm -rf .", "main\n--exec"])(
    "%j is no commit, and no option either",
    async (ref) => {
      await expect(gitCli(folder).commit(ref)).rejects.toMatchObject({
        facts: { code: "git-ref-unknown" },
      });
    },
  );

  test("have a merge base, unless their histories are unrelated", async () => {
    const repository = gitCli(folder);
    expect(await repository.mergeBase("main", "feature/x")).toBe(first);
    const alone = git("commit-tree", "-m", "alone", git("write-tree"));
    expect(await repository.mergeBase("main", alone)).toBeUndefined();
  });
});

describe("files at a commit", () => {
  test("are read with any name", async () => {
    const repository = gitCli(folder);
    expect(await repository.show(first, "api/open api é.yaml")).toBe("openapi: 3.1.0\n");
    expect(await repository.show(second, "api/open api é.yaml")).toBe("openapi: 3.1.1\n");
  });

  test("are named literally, not by pattern", async () => {
    expect(await gitCli(folder).show(first, "star*.yaml")).toBe("literal\n");
    expect(await gitCli(folder).show(second, "st*rfish.yaml")).toBeUndefined();
  });

  test("that are folders, links or missing have no text", async () => {
    const repository = gitCli(folder);
    for (const path of ["api", "link.yaml", "nothing.yaml", "api/nothing.yaml"]) {
      expect(await repository.show(first, path)).toBeUndefined();
    }
  });

  test("are listed", async () => {
    expect(await gitCli(folder).list(second)).toEqual([
      "added.json",
      "api/open api é.yaml",
      "link.yaml",
      "new.txt",
      "star*.yaml",
    ]);
  });
});

test("changes name what happened to each file", async () => {
  expect(await gitCli(folder).changed(first, second)).toEqual([
    { path: "added.json", status: "added" },
    { path: "api/open api é.yaml", status: "modified" },
    { path: "new.txt", status: "renamed" },
    { path: "starfish.yaml", status: "removed" },
  ]);
});

test("a folder that is no repository is the user's mistake, with the fix", async () => {
  const empty = mkdtempSync(join(tmpdir(), "no-git-"));
  await expect(gitCli(empty).commit("main")).rejects.toMatchObject({
    facts: { code: "git-no-repository" },
  });
  rmSync(empty, { recursive: true });
  await expect(gitCli(empty).commit("main")).rejects.toMatchObject({
    facts: { code: "git-missing" },
  });
});
