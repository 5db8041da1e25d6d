import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import {
  ActionDescriptions,
  parseReference,
} from "../../scripts/lint-workflows/action-descriptions.ts";
import { languageServiceFindings } from "../../scripts/lint-workflows/language-service.ts";
import { ownFindings } from "../../scripts/lint-workflows/lint.ts";
import { rules } from "../../scripts/lint-workflows/rules/index.ts";
import { YamlFile, type FileKind } from "../../scripts/lint-workflows/yaml-file.ts";

const fixtures = new URL("../fixtures/lint-workflows/", import.meta.url).pathname;
const program = new URL("../../scripts/lint-workflows.ts", import.meta.url).pathname;
const checkout = "3d3c42e5aac5ba805825da76410c181273ba90b1";
const actions = new ActionDescriptions(join(fixtures, "repository"));

/** The lines of each rule's fixture that are wrong; all others are right. */
const wrongLines: Readonly<Record<string, readonly number[]>> = {
  "credentials-not-persisted": [4, 5, 8],
  "dispatch-inputs": [3],
  "granted-permissions": [5, 5, 15],
  "job-concurrency": [2],
  "job-timeout": [2],
  "named-secrets": [4],
  "no-pull-request-target": [4],
  "no-run-expressions": [4, 5, 5],
  "pinned-actions": [3, 6, 7, 9, 10, 11, 12, 14],
  "self-references": [3, 8, 9],
  "step-outputs": [4, 14],
  "top-permissions": [1],
  "write-scope-reasons": [6, 10, 12, 14],
};

test("every rule has a fixture, and every fixture a rule", () => {
  const names = rules.map(({ name }) => name).sort();
  expect(readdirSync(join(fixtures, "rules")).sort()).toEqual(names.map((name) => `${name}.yml`));
  expect(Object.keys(wrongLines).sort()).toEqual(names);
});

test.each(rules)("$name", ({ name, check }) => {
  const text = readFileSync(join(fixtures, "rules", `${name}.yml`), "utf8");
  const file = new YamlFile(`.github/workflows/${name}.yml`, "workflow", text);
  const lines = check(file, actions).map(({ line }) => line);
  expect(lines.sort((one, other) => one - other)).toEqual(wrongLines[name]);
});

describe("our rules", () => {
  const findings = (text: string, kind: FileKind, path = "x.yml"): string[] =>
    ownFindings(new YamlFile(path, kind, text), actions).map(({ rule }) => rule);

  test("look into composite actions", () => {
    const composite = (step: string): string =>
      `runs:\n  using: composite\n  steps:\n    - ${step}\n`;
    expect(findings(composite("uses: ./actions/greet"), "action")).toEqual(["self-references"]);
    expect(findings(composite("run: echo ${{ inputs.who }}"), "action")).toEqual([
      "no-run-expressions",
    ]);
    expect(findings(composite("uses: actions/checkout@v7"), "action")).toEqual([
      "credentials-not-persisted",
      "pinned-actions",
    ]);
  });

  test("let examples name our release line, and only that", () => {
    const using = (uses: string): string => `permissions: {}\njobs: { a: { uses: ${uses} } }\n`;
    const path = "examples/x/.github/workflows/x.yml";
    const ours = "lamplighter-actions/lamplighter/.github/workflows/pull-request.yml";
    expect(findings(using(`${ours}@v1`), "workflow", path)).toEqual([]);
    expect(findings(using(`${ours}@main`), "workflow", path)).toEqual(["pinned-actions"]);
    expect(findings(using("someone/else@v1"), "workflow", path)).toEqual(["pinned-actions"]);
  });

  test.each(["pull_request_target", "[push, pull_request_target]", "{ pull_request_target: {} }"])(
    "refuse the trigger as %s",
    (on) => {
      expect(findings(`on: ${on}\npermissions: {}\n`, "workflow")).toEqual([
        "no-pull-request-target",
      ]);
    },
  );

  test("see through YAML aliases", () => {
    const text =
      "permissions: {}\njobs:\n  a: &job\n    secrets: inherit\n    uses: $/x.yml\n  b: *job\n";
    expect(findings(text, "workflow")).toEqual(["named-secrets", "named-secrets"]);
  });

  test.each(["", "- a\n- b\n", "jobs: 3\n", "jobs:\n  a:\n", "jobs: { a: { steps: [1, ~] } }\n"])(
    "survive a file that is no workflow: %j",
    (text) => {
      expect(findings(text, "workflow")).toContain("top-permissions");
    },
  );

  test("name the line of broken YAML", () => {
    const file = new YamlFile("x.yml", "action", "name: a\nruns: [\n");
    expect(ownFindings(file, actions)).toContainEqual(
      expect.objectContaining({ rule: "yaml", line: 3 }),
    );
  });
});

test("a reference has a repository, a path and a ref", () => {
  const ours = { repository: "lamplighter-actions/lamplighter", path: "actions/plan", ref: "v1" };
  expect(parseReference("lamplighter-actions/lamplighter/actions/plan@v1")).toEqual(ours);
  expect(parseReference("$/actions/plan")).toEqual({
    repository: "$",
    path: "actions/plan",
    ref: "",
  });
  expect(parseReference("./actions/plan")).toBeUndefined();
  expect(parseReference("docker://alpine")).toBeUndefined();
});

test("files outside the repository are not read", () => {
  expect(actions.read("../clean/.github/workflows/ci.yml")).toBeUndefined();
});

test("GitHub's language service checks syntax, contexts and the inputs of actions", async () => {
  const text = readFileSync(join(fixtures, "language-service/broken.yml"), "utf8");
  const file = new YamlFile(".github/workflows/broken.yml", "workflow", text);
  const findings = await languageServiceFindings(file, actions);
  expect(findings.map(({ line, message }) => `${line} ${message}`)).toEqual([
    "7 Value 'nobody' is not valid",
    "11 Invalid action input 'whom'",
    "10 Missing required input `who`",
    "12 Unable to resolve action `$/actions/missing`, no 'action.yml' or 'action.yaml' found in 'actions/missing'",
    "15 Invalid action input 'persist-credential'",
    `16 Unable to resolve action \`actions/unknown@${checkout}\`, repository or version not found`,
    "19 Unrecognized named-value: 'githib'",
    "5 The workflow must contain at least one job with no dependencies.",
  ]);
});

describe("the program", () => {
  const run = (root: string): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [program, root], { encoding: "utf8", timeout: 30_000 });

  test("prints file, line, rule and reason, and fails", () => {
    const { status, stdout, stderr } = run(join(fixtures, "repository"));
    expect(stdout.trimEnd().split("\n")).toEqual([
      ".github/workflows/ci.yml:12 github: Invalid action input 'whom'",
      ".github/workflows/ci.yml:13 self-references: ./actions/greet is the caller's; write $/actions/greet",
      "examples/shop/.github/workflows/nightly.yaml:7 job-timeout: job greet needs timeout-minutes",
    ]);
    expect(stderr).toContain("5 files, 3 findings");
    expect(status).toBe(1);
  });

  test("is silent where all is well", () => {
    const { status, stdout } = run(join(fixtures, "clean"));
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  });

  test("a folder without workflows is no success", () => {
    const folder = mkdtempSync(join(tmpdir(), "no-workflows-"));
    const { status, stderr } = run(folder);
    rmSync(folder, { recursive: true });
    expect(stderr).toContain("no workflow or action found");
    expect(status).toBe(2);
  });
});
