import { join } from "node:path";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { runWorkflow } from "../../../tools/workflow-runner/index.ts";
import { filterPattern, included } from "../../../tools/workflow-runner/trigger/filter-pattern.ts";
import { whyNotTriggered } from "../../../tools/workflow-runner/trigger/listens.ts";
import { pushEvent, run, temporaryFolder, tokenServer } from "./bench.ts";
import { pullRequestScene } from "./bench-git.ts";

/** Rows of GitHub's filter pattern cheat sheet. */
test.each([
  ["feature/*", ["feature/my-branch"], ["feature/beta-a/my-branch"]],
  ["feature/**", ["feature/beta-a/my-branch", "feature/x"], ["features/x"]],
  ["*", ["main", "releases"], ["all/the/branches"]],
  ["**", ["all/the/branches", "every/tag"], []],
  ["*feature", ["mona-feature", "feature"], ["feature/x"]],
  ["v2*", ["v2", "v2.0", "v2.9"], ["v1.2"]],
  ["v[12].[0-9]+.[0-9]+", ["v1.10.1", "v2.0.0"], ["v3.0.0", "v1.0"]],
  ["*.jsx?", ["page.js", "page.jsx"], ["page.jsxx"]],
  ["**.js", ["index.js", "src/js/app.js"], ["index.ts"]],
  ["docs/**/*.md", ["docs/hello.md", "docs/a/b/c.md"], ["docs.md"]],
  ["**/docs/**", ["docs/hello.md", "dir/docs/my-file.txt"], ["dir/docs.txt"]],
  ["**/*-post.md", ["my-post.md", "path/their-post.md"], ["post.md"]],
])("%s", (pattern, fitting, others) => {
  for (const value of fitting)
    expect([value, filterPattern(pattern).test(value)]).toEqual([value, true]);
  for (const value of others)
    expect([value, filterPattern(pattern).test(value)]).toEqual([value, false]);
});

test("any pattern is read, and a name without wildcards fits itself alone", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (pattern, value) => {
      filterPattern(pattern).test(value);
    }),
  );
  const plain = fc.stringMatching(/^[a-z0-9/.-]+$/);
  fc.assert(
    fc.property(plain, plain, (pattern, value) => {
      expect(filterPattern(pattern).test(value)).toBe(pattern === value);
    }),
  );
});

test("a later pattern takes back, a still later one lets in again", () => {
  const patterns = ["releases/**", "!releases/**-alpha", "releases/keep-alpha"];
  expect(included("releases/10", patterns)).toBe(true);
  expect(included("releases/10-alpha", patterns)).toBe(false);
  expect(included("releases/keep-alpha", patterns)).toBe(true);
});

const why = (on: never, name: string, payload: Record<string, unknown>, files?: string[]) =>
  whyNotTriggered(on, { name, payload: payload as never }, () => files);

test.each([
  ["push", "push", {}, undefined],
  [["push"], "issues", {}, "does not listen to issues"],
  [{ pull_request: null }, "pull_request", { action: "labeled" }, "opened, synchronize, reopened"],
  [{ pull_request: { types: ["labeled"] } }, "pull_request", { action: "labeled" }, undefined],
  [{ issues: null }, "issues", { action: "transferred" }, undefined],
  [{ push: { branches: ["main"] } }, "push", { ref: "refs/heads/dev" }, "branch dev"],
  [{ push: { branches: ["main"] } }, "push", { ref: "refs/tags/v1" }, "branches only"],
  [{ push: { tags: ["v*"] } }, "push", { ref: "refs/tags/v1" }, undefined],
  [{ push: { tags: ["v*"] } }, "push", { ref: "refs/heads/main" }, "tags only"],
  [{ push: { "branches-ignore": ["dev"] } }, "push", { ref: "refs/heads/main" }, undefined],
  [{ schedule: [{ cron: "7 3 * * *" }] }, "schedule", { schedule: "7 3 * * *" }, undefined],
  [{ schedule: [{ cron: "7 3 * * *" }] }, "schedule", { schedule: "0 0 * * *" }, "no schedule"],
  [
    { workflow_run: { workflows: ["CI"] } },
    "workflow_run",
    { workflow_run: { name: "CI" } },
    undefined,
  ],
  [
    { workflow_run: { workflows: ["CI"] } },
    "workflow_run",
    { workflow_run: { name: "X" } },
    "waits for CI",
  ],
])("on %j for %s of %j", (on, name, payload, expected) => {
  const reason = why(on as never, name, payload);
  if (expected === undefined) expect(reason).toBeUndefined();
  else expect(reason).toContain(expected);
});

test("a path filter needs one changed file that passes; unknown files pass", () => {
  const on = { push: { paths: ["src/**", "!src/**/*.md"] } } as never;
  expect(why(on, "push", {}, ["src/a.md", "README.md"])).toContain("path filter");
  expect(why(on, "push", {}, ["src/a.ts"])).toBeUndefined();
  expect(why(on, "push", {}, undefined)).toBeUndefined();
});

test("a workflow that does not listen is not run", async () => {
  const yaml = "on: issues\njobs: { one: { runs-on: x, steps: [{ run: exit 1 }] } }";
  const result = await run(yaml, { event: pushEvent });
  expect(result.conclusion).toBe("not triggered");
  expect(result.jobs).toEqual([]);
});

test("a pull request's changed files come from git", async () => {
  using folder = temporaryFolder();
  const only = (path: string): string =>
    `on: { pull_request: { paths: ["${path}"] } }\njobs: { one: { runs-on: x, steps: [{ run: "true" }] } }`;
  const scene = pullRequestScene(join(folder.path, "shop"), {
    source: only("src/**"),
    docs: only("docs/**"),
  });
  const start = (name: string) =>
    runWorkflow({
      repositories: { "mira/shop": { gitDirectory: scene.gitDirectory } },
      workflow: `.github/workflows/${name}.yml`,
      event: { name: "pull_request", payload: scene.payload("opened") },
      server: tokenServer(),
      store: join(folder.path, "store"),
    });
  expect((await start("source")).conclusion).toBe("success");
  expect((await start("docs")).skippedReason).toContain("no changed file");
});
