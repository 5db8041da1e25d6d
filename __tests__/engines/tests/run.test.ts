import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { enginePorts } from "../../../src/adapters/engine-ports.ts";
import { runTests } from "../../../src/engines/tests/index.ts";
import { readInputs, testsInputs, type TestsInputs } from "../../../src/inputs/index.ts";
import { parseReport } from "../../../src/inputs/report-file.ts";
import { renderJson } from "../../../src/report/index.ts";
import type { Report } from "../../../src/model/index.ts";
import { fakeLog } from "../../fakes/log.ts";

const made: string[] = [];

/** A project in a folder of its own, below which the packages of this repository are found. */
async function project(contents: Record<string, string>, from?: string): Promise<string> {
  const base = await mkdtemp(join(tmpdir(), "lamplighter-tests-"));
  made.push(base);
  await symlink(resolve("node_modules"), join(base, "node_modules"));
  const folder = join(base, "project");
  if (from !== undefined)
    await cp(resolve("__tests__/fixtures/tests", from), folder, { recursive: true });
  for (const [path, text] of Object.entries(contents)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

function run(folder: string, given: Partial<TestsInputs> = {}): Promise<Report> {
  const inputs = readInputs(testsInputs, []);
  const ports = { ...enginePorts(folder), log: fakeLog() };
  return runTests(ports, { ...inputs, project: folder, budgetSeconds: 3, ...given });
}

function metric(report: Report, name: string): number | undefined {
  return report.metrics.find((one) => one.name === name)?.value;
}

afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
});

test("survivors with the tests that kill them, each seen by StrykerJS, and shown again by one line", async () => {
  const folder = await project({}, "mocha-cjs");
  const before = await readdir(folder, { recursive: true });
  const report = await run(folder);
  expect(parseReport(renderJson([report]), "report").engine).toBe("tests");
  expect(report.verdict).toBe("warn");
  expect(metric(report, "mutants-total")).toBeGreaterThan(12);
  expect(metric(report, "score-before")).toBeLessThan(70);
  expect(metric(report, "score-after")).toBeGreaterThan(90);
  expect(metric(report, "kills-proven")).toBeGreaterThan(3);
  expect(metric(report, "flaky-rejected")).toBe(0);
  // Nothing is left behind in the project.
  expect(await readdir(folder, { recursive: true })).toEqual(before);

  const [proposal] = report.proposals;
  expect(proposal?.paths).toEqual(["test/words.generated.js"]);
  expect(proposal?.patch).toContain('+const { initials, isLong } = require("../lib/words.js");');

  const file = join(dirname(folder), "report-tests.json");
  await writeFile(file, renderJson([report]));
  const killed = report.claims.find(({ proof }) => proof.command.includes("--proposed"));
  const proof = await run(folder, { prove: killed?.id ?? "", proposed: file });
  expect(proof.headline).toMatch(
    /^\d+ tests pass on the code, and \d+ of them fails? on the mutant/,
  );
  // The project's own tests let the same mutant live.
  expect((await run(folder, { prove: killed?.id ?? "" })).headline).toContain(
    "all of them pass on the mutant as well",
  );
});

test("tests that are written are the project's from then on", async () => {
  const folder = await project({}, "mocha-cjs");
  const first = await run(folder, { write: true, files: ["lib/*.js"] });
  expect(metric(first, "tests-added")).toBeGreaterThan(0);
  const text = await readFile(join(folder, "test/words.generated.js"), "utf8");
  expect(text).toContain("// kills: ");
  const second = await run(folder);
  expect(metric(second, "score-before")).toBe(metric(first, "score-after"));
});

describe("a project on which nothing can be said of mutants", () => {
  const manifest = JSON.stringify({ name: "p", scripts: { test: "mocha" } });
  const source = "exports.add = (a, b) => a + b;\n";
  test.each([
    ["no code", { "package.json": manifest, "test/a.js": "" }, "tests-no-sources"],
    ["no package.json", { "index.js": source }, "project-missing"],
    [
      "failing tests",
      {
        "package.json": manifest,
        "index.js": source,
        "test/a.js": 'it("fails", () => { throw new Error("no"); });',
      },
      "tests-failing",
    ],
    [
      "tests that do not load",
      { "package.json": manifest, "index.js": source, "test/a.js": "it(" },
      "tests-broken",
    ],
    [
      "a syntax error",
      { "package.json": manifest, "index.js": "let x = ;\n" },
      "tests-sources-unreadable",
    ],
    [
      "a file that is written while it loads",
      {
        "package.json": manifest,
        "index.js": `require("fs").writeFileSync("/tmp/x", "");\n${source}`,
      },
      "package-not-loadable",
    ],
    ...Object.entries({
      "a socket that is opened while it loads": 'require("net").connect(9, "127.0.0.1");',
      "a server that listens while it loads": 'require("http").createServer().listen(0);',
      "a program that is started while it loads": 'require("child_process").execSync("true");',
      "an import that never ends": "for (;;) {}",
      "a module that ends the process": "process.exit(0);",
    }).map(
      ([what, line]) =>
        [
          what,
          { "package.json": manifest, "index.js": `${line}\n${source}` },
          "package-not-loadable",
        ] as const,
    ),
    [
      "no exports",
      { "package.json": manifest, "index.js": "const sum = 1 + 1;\n" },
      "package-not-loadable",
    ],
  ] as const)("%s: a Failure says so", async (_, contents: Record<string, string>, code) => {
    await expect(run(await project(contents))).rejects.toMatchObject({ facts: { code } });
  });
});

test("a framework that is not installed is named", async () => {
  const folder = await project({}, "mocha-cjs");
  await rm(join(dirname(folder), "node_modules"));
  await expect(run(folder)).rejects.toMatchObject({
    facts: {
      code: "tests-not-installed",
      what: "The project's test framework, mocha, is not installed",
    },
  });
});

test("code that cannot be searched keeps the score of its tests", async () => {
  const folder = await project({}, "mocha-cjs");
  const source = await readFile(join(folder, "lib/words.js"), "utf8");
  await writeFile(
    join(folder, "lib/words.js"),
    `require("child_process").execSync("true");\n${source}`,
  );
  const report = await run(folder);
  expect(metric(report, "score-before")).toBeGreaterThan(0);
  expect(report.notChecked.map(({ what }) => what).join()).toContain("New tests");
  expect(report.proposals).toEqual([]);
});

test("a change of no code is skipped", async () => {
  const folder = await project({}, "mocha-cjs");
  const report = await runTests(
    {
      ...enginePorts(folder),
      log: fakeLog(),
      git: {
        ...enginePorts(folder).git,
        commit: (ref) => Promise.resolve(ref),
        mergeBase: (base) => Promise.resolve(base),
        changed: () => Promise.resolve([{ path: "README.md", status: "modified" }]),
      },
    },
    { ...readInputs(testsInputs, []), project: folder, baseRef: "a", headRef: "b" },
  );
  expect(report).toMatchObject({ verdict: "skipped", claims: [], base: "a", head: "b" });
});

test("a test file that reaches no mutant is loaded for none", async () => {
  const folder = await project({}, "jest-cjs");
  const loads = join(dirname(folder), "loads");
  await writeFile(
    join(folder, "__tests__/apart.test.js"),
    `require("fs").appendFileSync(${JSON.stringify(loads)}, "x");\ntest("apart", () => {});\n`,
  );
  const report = await run(folder);
  expect(metric(report, "mutants-total")).toBeGreaterThan(10);
  // The suite itself, StrykerJS's run without a mutant, and planted mutants that run on import.
  expect(await readFile(loads, "utf8")).toMatch(/^x{2,5}$/);
});

test("what an earlier run found out is used again until something changes", async () => {
  const folder = await project({}, "mocha-cjs");
  const cache = join(folder, ".cache/tests.json");
  const first = await run(folder, { cache });
  expect(metric(first, "reused")).toBe(0);
  const second = await run(folder, { cache });
  const names = ["mutants-total", "killed", "survived", "no-coverage", "score-before"];
  for (const name of names)
    expect([name, metric(second, name)]).toEqual([name, metric(first, name)]);
  expect(metric(second, "reused")).toBeGreaterThan(0.95 * (metric(first, "mutants-total") ?? 0));
  await writeFile(join(folder, "data.json"), "{}");
  expect(metric(await run(folder, { cache }), "reused")).toBe(0);
});
