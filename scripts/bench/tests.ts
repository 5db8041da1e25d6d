/**
 * New tests for published packages, from zero tests and with no model, as StrykerJS confirms them.
 *
 *     npm run bench:tests -- [package…] [--cpu-seconds N] [--reruns N] [--own COMMAND]
 *
 * `--own` keeps a package's own tests, which that command runs, and adds to them.
 */
import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs, promisify } from "node:util";
import { enginePorts } from "../../src/adapters/engine-ports.ts";
import { runTests } from "../../src/engines/tests/index.ts";
import { addedFiles } from "../../src/engines/tests/report/patch.ts";
import { readInputs, testsInputs } from "../../src/inputs/index.ts";
import { Failure, type Report } from "../../src/model/index.ts";
import { asProject } from "./tests/as-project.ts";
import { measureCoverage } from "./tests/coverage.ts";
import { fetchPackage } from "./tests/fetch-package.ts";
import { packages } from "./tests/packages.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "cpu-seconds": { type: "string", default: "60" },
    reruns: { type: "string", default: "50" },
    own: { type: "string" },
  },
});

const columns = [
  "package",
  "mutants",
  "score before",
  "score, by StrykerJS",
  "evaluations/CPU-s",
  "statements",
  "branches",
  "tests",
  "kills/test",
  "kills confirmed",
  "denied",
  "flaky",
  "failures in reruns",
  "median lines",
  "longest median line",
  "questions",
  "CPU-s",
] as const;

async function measure(name: string, version: string): Promise<readonly (string | number)[]> {
  const project = await asProject(await fetchPackage(name, version), values.own);
  const report = await runTests(enginePorts(project.folder), {
    ...readInputs(testsInputs, []),
    project: project.folder,
    files: project.files,
    budgetSeconds: Number(values["cpu-seconds"]),
  });
  const tests = await writeTests(project.folder, report);
  const argv = await commandFor(project.folder, tests);
  const failures = tests.length === 0 ? 0 : await rerun(project.folder, argv);
  const { statements, branches } = await measureCoverage(
    project.folder,
    project.files,
    tests,
    argv,
  );
  const denied = report.notes.filter(({ text }) => text.startsWith("StrykerJS did not see"));
  for (const { text } of denied) console.error(text);
  const metric = (wanted: string): number =>
    report.metrics.find((one) => one.name === wanted)?.value ?? 0;
  const { lines, width } = shapeOf(report);
  return [
    name,
    metric("mutants-total"),
    `${metric("score-before").toFixed(1)} %`,
    `${metric("score-after").toFixed(1)} %`,
    Math.round(metric("evaluations per CPU second")),
    `${statements.toFixed(1)} %`,
    `${branches.toFixed(1)} %`,
    metric("tests-added"),
    metric("kills per new test").toFixed(1),
    metric("kills-proven"),
    metric("kills denied"),
    metric("flaky-rejected"),
    failures,
    lines,
    width,
    metric("suspicious"),
    Math.round(metric("cpu-seconds")),
  ];
}

/** The new tests where the report puts them; their paths. */
async function writeTests(folder: string, report: Report): Promise<readonly string[]> {
  const files = report.proposals.flatMap(({ patch }) => addedFiles(patch));
  for (const { path, text } of files) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return files.map(({ path }) => path);
}

async function commandFor(folder: string, tests: readonly string[]): Promise<readonly string[]> {
  const script = await readFile(join(folder, "package.json"), "utf8");
  return script.includes('"vitest run"')
    ? [resolve("node_modules/vitest/vitest.mjs"), "run", ...tests]
    : [resolve("node_modules/mocha/bin/mocha.js"), ...tests];
}

/** How many further runs of all new tests failed. */
async function rerun(folder: string, argv: readonly string[]): Promise<number> {
  let failures = 0;
  for (let run = 0; run < Number(values.reruns); run += 1) {
    await promisify(execFile)(process.execPath, [...argv], { cwd: folder }).catch(
      () => (failures += 1),
    );
  }
  return failures;
}

/** Lines of a test, and the longest of each, without its comment; medians over all tests. */
function shapeOf(report: Report): { lines: number; width: number } {
  const texts = report.proposals.flatMap(({ patch }) => addedFiles(patch).map(({ text }) => text));
  const bodies = texts
    .flatMap((text) => text.split("\n\n").slice(1))
    .map((block) => block.split("\n").filter((line) => !/^\s*(?:\/\/|$)/.test(line)))
    .filter((block) => block.length > 0);
  return {
    lines: median(bodies.map((body) => body.length)),
    width: median(bodies.map((body) => Math.max(...body.map((line) => line.length)))),
  };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? 0;
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
const rows: (readonly (string | number)[])[] = [];
console.log(row(columns));
console.log(row(columns.map(() => "---")));
for (const name of positionals.length > 0 ? positionals : Object.keys(packages)) {
  try {
    const cells = await measure(name, packages[name] ?? "latest");
    rows.push(cells);
    console.log(row(cells));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.log(row([name, error.message.split("\n")[0] ?? ""]));
  }
}
if (rows.length > 1) {
  const column = (name: (typeof columns)[number]): number[] =>
    rows.map((cells) => Number.parseFloat(String(cells[columns.indexOf(name)])));
  const medians = (["score, by StrykerJS", "statements", "branches", "kills/test"] as const).map(
    (name) => `${name} ${median(column(name))}`,
  );
  const evaluations = column("evaluations/CPU-s");
  console.log(
    `Medians: ${medians.join(", ")}, evaluations/CPU-s ${median(evaluations)} (least ${Math.min(...evaluations)}).`,
  );
}
