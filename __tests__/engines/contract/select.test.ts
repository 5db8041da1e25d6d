import { describe, expect, test } from "@jest/globals";
import { failureOf, outline, run } from "./support.ts";

const spec = (paths: readonly string[], type = "integer") => `openapi: 3.1.0
info: {title: a, version: "1"}
paths:
${paths
  .map(
    (path) => `  ${path}:
    get:
      responses:
        "200": {description: OK, content: {application/json: {schema: {type: ${type}}}}}
`,
  )
  .join("")}`;

const refs = { baseRef: "base", headRef: "head" };
const config = "name: ci\non: push\n";

describe("which descriptions are compared", () => {
  test("all that are found in either tree, in one report", async () => {
    const history = {
      base: {
        "api/a.yaml": spec(["/a", "/b"]),
        "c.yml": spec(["/c"]),
        "ci.yaml": config,
        "x.md": "openapi: 3.1.0",
      },
      head: { "api/a.yaml": spec(["/a"]), "c.yml": spec(["/c"], "number"), "ci.yaml": config },
    };
    const report = await run({ history }, refs);
    expect(outline(report)).toMatchObject({
      verdict: "fail",
      headline: "2 breaking changes in 2 operations",
      claims: [
        { text: "GET /b: the path was removed", where: "api/a.yaml:9:5" },
        { text: "GET /c: response 200 may now be a number with a fraction", where: "c.yml:7:72" },
      ],
    });
    expect([report.base, report.head]).toEqual(["base", "head"]);
    expect(report.claims[0]?.proof.command).toBe(
      `lamplighter contract --base-ref base --head-ref head --spec api/a.yaml --claim ${report.claims[0]?.id ?? ""}`,
    );
  });

  test("JSON descriptions are found too, broken or minified", async () => {
    const minified = JSON.stringify({ info: {}, openapi: "3.0.3", paths: {} });
    const pretty = JSON.stringify({ openapi: "3.0.3", paths: {} }, undefined, 2);
    const history = {
      base: { "a.json": minified, "b.json": pretty, "c.json": '{"name": "x"}' },
      head: {},
    };
    const { notes } = await run({ history }, refs);
    expect(notes.map(({ where }) => where?.path)).toEqual(["a.json", "b.json"]);
  });

  test("not those of dependencies and of tests", async () => {
    const files = {
      "node_modules/a/openapi.yaml": spec(["/a"]),
      "__tests__/fixtures/openapi.yaml": spec(["/a"]),
    };
    const report = await run({ history: { base: files, head: {} } }, refs);
    expect(report).toMatchObject({ verdict: "skipped", headline: "No API description found" });
  });

  test("only the named ones, when some are named", async () => {
    const history = {
      base: { "a.yaml": spec(["/a", "/b"]), "c.yaml": spec(["/c"]) },
      head: { "a.yaml": spec(["/a"]), "c.yaml": spec(["/d"]) },
    };
    const report = await run({ history }, { ...refs, spec: ["./a.yaml"] });
    expect(report.claims.map(({ text }) => text)).toEqual(["GET /b: the path was removed"]);
  });

  test("the base side is the merge base", async () => {
    const history = {
      fork: { "a.yaml": spec(["/a"]) },
      base: { "a.yaml": spec(["/a", "/later"]) },
      head: { "a.yaml": spec(["/a"]) },
    };
    const report = await run({ history }, refs);
    expect(report).toMatchObject({ verdict: "pass", base: "fork" });
  });

  test("a new one is a remark, a removed one a question", async () => {
    const history = { base: { "a.yaml": spec(["/a"]) }, head: { "b.yaml": spec(["/b"]) } };
    const report = await run({ history }, refs);
    expect(outline(report)).toMatchObject({
      verdict: "pass",
      notes: [
        "question: `a.yaml` was removed. Is the API gone, or described elsewhere?",
        "remark: `b.yaml` is new; there is nothing to compare it with",
      ],
    });
  });

  test("a moved one is compared with what it was", async () => {
    const history = {
      base: { "a.yaml": spec(["/a", "/b/{id}", "/c"]) },
      head: { "api/openapi.yaml": spec(["/a", "/b/{key}"]), "z.yaml": spec(["/z"]) },
    };
    const report = await run({ history }, refs);
    expect(report.claims.map(({ text }) => text)).toEqual(["GET /c: the path was removed"]);
    const { command } = report.claims[0]?.proof ?? { command: "" };
    expect(command).toContain(`--spec '["a.yaml","api/openapi.yaml"]'`);
    const spec_ = JSON.parse(/--spec '(.*?)'/.exec(command)?.[1] ?? "") as string[];
    const again = await run(
      { history },
      { ...refs, spec: spec_, claim: report.claims[0]?.id ?? "" },
    );
    expect(again.claims).toEqual(report.claims);
  });
});

describe("inputs that do not say what to compare", () => {
  test.each([
    [{}, "input-missing"],
    [{ base: "a" }, "input-missing"],
    [{ head: "a" }, "input-missing"],
    [{ ...refs, spec: ["missing.yaml"] }, "description-missing"],
  ])("%j", async (inputs, code) => {
    const facts = await failureOf(run({ history: { base: {}, head: {} } }, inputs));
    expect(facts.code).toBe(code);
  });

  test("a history that was cut off", async () => {
    const { historyGit } = await import("./support.ts");
    const { select } = await import("../../../src/engines/contract/select/select.ts");
    const { fakeFiles } = await import("../../fakes/files.ts");
    const git = {
      ...historyGit({ base: {}, head: {} }),
      mergeBase: () => Promise.resolve(undefined),
    };
    const selecting = select(
      { git, files: fakeFiles() },
      { ...refs, spec: [], usage: [], failOn: "error" },
    );
    expect((await failureOf(selecting)).code).toBe("no-merge-base");
  });
});
