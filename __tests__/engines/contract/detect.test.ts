import { describe, expect, test } from "@jest/globals";
import { select } from "../../../src/engines/contract/select/select.ts";
import { fakeFiles } from "../../fakes/files.ts";
import { failureOf, historyGit, type History, run } from "./support.ts";

const refs = { baseRef: "base", headRef: "head" };
const inputs = { spec: [], usage: [], failOn: "error" } as const;

/** What is compared between two trees: its name, and whether it is on each side. */
async function targets(history: History, spec: readonly string[] = []) {
  const ports = { git: historyGit(history), files: fakeFiles() };
  const selection = await select(ports, { ...inputs, ...refs, spec: [...spec] });
  return selection.targets.map(
    ({ name, base, head }) => `${base ? "" : "+"}${head ? "" : "-"}${name}`,
  );
}

const paths = (...names: string[]) =>
  `openapi: 3.1.0\npaths: {${names.map((name) => `"${name}": {}`).join(", ")}}\n`;

describe("a description among other files", () => {
  test.each([
    ["a.yaml", "openapi: 3.1.0"],
    ["a.yml", "info: {}\nopenapi: '3.0.3'"],
    ["a.YAML", '"openapi": "3.1.0"'],
    ["a.yaml", "'openapi' : 3.1.0"],
    ["a.yaml", "openapi:   3.2.0"],
    ["a.yaml", "swagger: '2.0'"],
    ["a.yaml", 'swagger: "2.0"'],
    ["a.yaml", "swagger: 2.0"],
    ["a.yaml", '"swagger"  :   "2.0"'],
    ["a.json", '{"swagger": "2.0"}'],
    ["a.json", '{"swagger" : "2.0"}'],
    ["a.json", '\n {"openapi"  :  "3.0.0"}'],
    ["a.json", '{"openapi":"3.0.0"'],
    ["deep/in/a/folder/a.json", '{"openapi":"3.0.0"}'],
    ["contests/a.yaml", "openapi: 3.1.0"],
    ["a.json", '{"data": {"__schema": {}}}'],
  ])("%s: %j", async (path, text) => {
    expect(await targets({ base: { [path]: text }, head: { [path]: text } })).toEqual([path]);
  });

  test.each([
    ["a.yaml", "my-openapi: 3.1.0"],
    ["a.yaml", "a:\n  openapi: 3.1.0"],
    ["a.yaml", "openapi: 4.0.0"],
    ["a.yaml", "swagger: '1.2'"],
    ["a.yaml", "openapi 3.1.0"],
    ["a.json", '{"a": {"openapi": "3.0.0"}}'],
    ["a.json", '{"openapi": "4.0.0"}'],
    ["a.yaml.bak", "openapi: 3.1.0"],
    ["a.md", "openapi: 3.1.0"],
    ["vendor/a.yaml", "openapi: 3.1.0"],
    ["a/tests/b/a.yaml", "openapi: 3.1.0"],
    ["testdata/a.graphql", "type Query { a: Int }"],
  ])("not %s: %j", async (path, text) => {
    expect(await targets({ base: { [path]: text }, head: { [path]: text } })).toEqual([]);
  });

  test("is looked for in 400 files, those named like one first", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [`${index + 100}.yaml`, "a: 1"]),
    );
    const one = "openapi: 3.1.0";
    const tree = { ...many, "498.yaml": one, "599.yaml": one, "z/openapi.yaml": one };
    expect(await targets({ base: tree, head: tree })).toEqual(["498.yaml", "z/openapi.yaml"]);
  });

  test("is listed by its path, whichever side has it", async () => {
    const one = paths("/a");
    expect(
      await targets({
        base: { "b.yaml": one, "openapi.yaml": paths("/b") },
        head: { "b.yaml": one, "a.yaml": paths("/c"), "openapi.yaml": paths("/b") },
      }),
    ).toEqual(["+a.yaml", "b.yaml", "openapi.yaml"]);
  });
});

describe("a description that was moved", () => {
  test.each([
    ["all of its paths", ["/a", "/b"], ["/a", "/b"], "a.yaml, now b.yaml"],
    ["half of its paths", ["/a", "/b"], ["/a", "/c"], "a.yaml, now b.yaml"],
    ["its paths under other names", ["/a/{id}"], ["/a/{key}"], "a.yaml, now b.yaml"],
  ])("with %s is one comparison", async (_, before, after, name) => {
    const history = { base: { "a.yaml": paths(...before) }, head: { "b.yaml": paths(...after) } };
    expect(await targets(history)).toEqual([name]);
  });

  test.each([
    ["less than half of its paths", ["/a", "/b", "/c"], ["/a"]],
    ["no path at all", [], []],
  ])("with %s is another one", async (_, before, after) => {
    const history = { base: { "a.yaml": paths(...before) }, head: { "b.yaml": paths(...after) } };
    expect(await targets(history)).toEqual(["-a.yaml", "+b.yaml"]);
  });

  test("is the successor of one only", async () => {
    const one = paths("/a");
    const history = {
      base: { "a.yaml": one, "b.yaml": one, "same.yaml": one },
      head: { "c.yaml": one, "same.yaml": one },
    };
    expect(await targets(history)).toEqual(["a.yaml, now c.yaml", "-b.yaml", "same.yaml"]);
  });

  test("is not looked for where the old one is still there", async () => {
    const one = paths("/a");
    const history = { base: { "a.yaml": one }, head: { "a.yaml": one, "b.yaml": one } };
    expect(await targets(history)).toEqual(["a.yaml", "+b.yaml"]);
  });

  test("is not read where nothing new could be it", async () => {
    expect(await targets({ base: { "a.yaml": "openapi: 3.1.0\n  x" }, head: {} })).toEqual([
      "-a.yaml",
    ]);
  });

  test("is no GraphQL schema", async () => {
    const schema = "type Query { a: Int }";
    expect(await targets({ base: { "a.graphql": schema }, head: { "b.graphql": schema } })).toEqual(
      ["-a.graphql", "+b.graphql"],
    );
  });
});

describe("what was named", () => {
  test("is compared under its plain path, and HEAD where nothing else is named", async () => {
    const history = { base: { "a.yaml": paths("/a") }, HEAD: { "a.yaml": paths("/a") } };
    const report = await run({ history }, { baseRef: "base", spec: ["./x/../a.yaml"] });
    expect(report).toMatchObject({ verdict: "pass", head: "HEAD" });
    expect(report.metrics[2]?.value).toBe(0);
  });

  test("and is nowhere, is said so", async () => {
    const history = { base: { "a.yaml": paths("/a") }, head: {} };
    const facts = await failureOf(run({ history }, { ...refs, spec: ["a.yaml", "b.yaml"] }));
    expect(facts).toEqual({
      code: "description-missing",
      what: "There is no such file, neither at base nor at head",
      where: "input spec: b.yaml",
      why: "Paths are relative to the root of the repository.",
      fix: "Correct the path, or leave `spec` out to have descriptions found.",
    });
  });

  test("as two commits that never meet needs the whole history", async () => {
    const git = {
      ...historyGit({ one: {}, two: {} }),
      mergeBase: () => Promise.resolve(undefined),
    };
    const wanted = { ...inputs, spec: [], usage: [], baseRef: "one", headRef: "two" };
    expect(await failureOf(select({ git, files: fakeFiles() }, wanted))).toEqual({
      code: "no-merge-base",
      what: "`one` and `two` have no common commit",
      where: "input base-ref",
      why: "The clone may be shallow, so that the history ends before they meet.",
      fix: "Check out with `fetch-depth: 0`.",
    });
  });

  test("may be folders of GraphQL files, on disk and in commits", async () => {
    const query = "type Query { order: Order }";
    const order = "type Order { id: ID n: Int }";
    const less = "type Order { id: ID }";
    const files = {
      "old/a/query.graphql": query,
      "old/order.graphql": order,
      "old/readme.md": "type Query {",
      "new/a/query.graphql": query,
      "new/order.graphql": less,
    };
    const onDisk = await run({ files }, { base: "old", head: "new" });
    expect(onDisk.claims.map(({ where }) => where?.path)).toEqual(["old/order.graphql"]);
    const tree = (prefix: string, text: string) => ({
      [`${prefix}query.graphql`]: query,
      [`${prefix}order.gql`]: text,
      "other/broken.graphql": "type Query {",
    });
    for (const [spec, prefix] of [
      ["api/", "api/"],
      ["api", "api/"],
    ] as const) {
      const history = { base: tree(prefix, order), head: tree(prefix, less) };
      const report = await run({ history }, { ...refs, spec: [spec] });
      expect(report.claims.map(({ where }) => where?.path)).toEqual(["api/order.gql"]);
    }
  });

  test("twice is one file on both sides, as an introspection may be", async () => {
    const files = { "a.yaml": paths("/a"), "b.json": '{"hello": 1}' };
    const report = await run({ files }, { base: "a.yaml", head: "a.yaml" });
    expect(report).toMatchObject({ verdict: "pass", base: "a.yaml", head: "a.yaml" });
    const facts = await failureOf(run({ files }, { base: "b.json", head: "b.json" }));
    expect(facts.code).toBe("not-openapi");
  });
});
