/**
 * New tests for published packages, from zero tests and with no model, as StrykerJS confirms them.
 *
 *     npm run bench:tests -- [package…] [--cpu-seconds N] [--reruns N]
 */
import { execFile } from "node:child_process";
import { cp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { parseArgs, promisify } from "node:util";
import { enginePorts } from "../../src/adapters/engine-ports.ts";
import { runTests } from "../../src/engines/tests/index.ts";
import { addedFiles } from "../../src/engines/tests/report/patch.ts";
import { readInputs, testsInputs } from "../../src/inputs/index.ts";
import { readSubject } from "../../src/lab/index.ts";
import { Failure, type Report } from "../../src/model/index.ts";
import { fetchPackage } from "./tests/fetch-package.ts";
import { packages } from "./tests/packages.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "cpu-seconds": { type: "string", default: "60" },
    reruns: { type: "string", default: "50" },
  },
});

const columns = [
  "package",
  "mutants",
  "score, by StrykerJS",
  "evaluations/CPU-s",
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

/** The package as a project without tests, with Mocha or, for TypeScript, with Vitest. */
async function asProject(folder: string): Promise<{ folder: string; files: readonly string[] }> {
  const { files } = await readSubject(enginePorts(folder).files, folder);
  const paths = files.map(({ path }) => path);
  const project = resolve(".cache/bench-tests/projects", basename(resolve(folder, "../..")));
  await rm(project, { recursive: true, force: true });
  await mkdir(project, { recursive: true });
  const apart = /(?:^|\/)(?:tests?|specs?|__tests__|node_modules)(?:\/|$|\.[cm]?js$)/;
  await cp(folder, project, {
    recursive: true,
    filter: (path) => !apart.test(path.slice(folder.length)),
  });
  await symlink(resolve(folder, ".."), join(project, "node_modules")).catch(() => undefined);
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as object;
  const runner = paths.some((path) => path.endsWith(".ts")) ? "vitest" : "mocha";
  const test = runner === "vitest" ? "vitest run" : "mocha";
  const changed = { ...manifest, scripts: { test }, devDependencies: { [runner]: "*" } };
  await writeFile(join(project, "package.json"), JSON.stringify(changed));
  return { folder: project, files: paths };
}

async function measure(name: string, version: string): Promise<readonly (string | number)[]> {
  const project = await asProject(await fetchPackage(name, version));
  const report = await runTests(enginePorts(project.folder), {
    ...readInputs(testsInputs, []),
    project: project.folder,
    files: project.files,
    budgetSeconds: Number(values["cpu-seconds"]),
  });
  const failures = await rerun(project.folder, report, Number(values.reruns));
  const metric = (wanted: string): number =>
    report.metrics.find((one) => one.name === wanted)?.value ?? 0;
  const { lines, width } = shapeOf(report);
  return [
    name,
    metric("mutants-total"),
    `${metric("score-after").toFixed(1)} %`,
    Math.round(metric("evaluations per CPU second")),
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

/** How many of so many further runs of all new tests failed. */
async function rerun(folder: string, report: Report, times: number): Promise<number> {
  const files = report.proposals.flatMap(({ patch }) => addedFiles(patch));
  if (files.length === 0) return 0;
  for (const { path, text } of files) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const script = await readFile(join(folder, "package.json"), "utf8");
  const runner = script.includes('"vitest run"') ? "vitest/vitest.mjs" : "mocha/bin/mocha.js";
  const words = runner.startsWith("vitest") ? ["run"] : [];
  const argv = [resolve("node_modules", runner), ...words, ...files.map(({ path }) => path)];
  let failures = 0;
  for (let run = 0; run < times; run += 1) {
    await promisify(execFile)(process.execPath, argv, { cwd: folder }).catch(() => (failures += 1));
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
console.log(row(columns));
console.log(row(columns.map(() => "---")));
for (const name of positionals.length > 0 ? positionals : Object.keys(packages)) {
  try {
    console.log(row(await measure(name, packages[name] ?? "latest")));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.log(row([name, error.message.split("\n")[0] ?? ""]));
  }
}
