/**
 * How long a reader of a pull request waits: 300 changed lines of a published package with its own
 * tests, from the start to the first finding and to the report.
 *
 *     npm run bench:pull-request -- [--lines N]
 */
import { execFile } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { enginePorts } from "../../src/adapters/engine-ports.ts";
import { runTests } from "../../src/engines/tests/index.ts";
import { readInputs, testsInputs } from "../../src/inputs/index.ts";
import { asProject } from "./tests/as-project.ts";
import { fetchPackage } from "./tests/fetch-package.ts";
import { packages } from "./tests/packages.ts";

const { values } = parseArgs({ options: { lines: { type: "string", default: "300" } } });

const subject = { name: "complex.js", file: "complex.js", test: "mocha tests/*.js" };

async function git(folder: string, ...words: readonly string[]): Promise<void> {
  const who = ["-c", "user.name=bench", "-c", "user.email=bench@example.com"];
  await promisify(execFile)("git", [...who, ...words], { cwd: folder });
}

/** Two commits: the file without so many lines from its middle, and the file as it is. */
async function commitChange(folder: string, path: string, count: number): Promise<void> {
  const text = await readFile(join(folder, path), "utf8");
  const lines = text.split("\n");
  const from = Math.floor((lines.length - count) / 2);
  await rm(join(folder, ".git"), { recursive: true, force: true });
  await writeFile(join(folder, ".gitignore"), "node_modules\n");
  await git(folder, "init", "--quiet", "--initial-branch=main");
  await writeFile(join(folder, path), lines.toSpliced(from, count).join("\n"));
  await git(folder, "add", "--all");
  await git(folder, "commit", "--quiet", "--message=base");
  await writeFile(join(folder, path), text);
  await git(folder, "commit", "--quiet", "--all", "--message=change");
}

const project = await asProject(
  await fetchPackage(subject.name, packages[subject.name] ?? "latest"),
  subject.test,
);
await commitChange(project.folder, subject.file, Number(values.lines));
const ports = enginePorts(project.folder);
const start = performance.now();
const seconds = (): string => ((performance.now() - start) / 1000).toFixed(1);
let first: string | undefined;
const log = {
  ...ports.log,
  progress: (text: string): void => {
    if (text.startsWith("No test notices")) first ??= seconds();
    ports.log.progress(`${seconds()} s  ${text}`);
  },
};
const report = await runTests(
  { ...ports, log },
  { ...readInputs(testsInputs, []), project: project.folder, baseRef: "HEAD~1" },
);
const metric = (name: string): number =>
  report.metrics.find((one) => one.name === name)?.value ?? NaN;
console.log(
  "| changed lines | mutants | first finding | everything | new tests | score before | after |",
);
console.log("| --- | --- | --- | --- | --- | --- | --- |");
console.log(
  `| ${values.lines} | ${metric("mutants-total")} | ${first ?? "none"} s | ${seconds()} s | ${metric("tests-added")} | ${metric("score-before").toFixed(1)} % | ${metric("score-after").toFixed(1)} % |`,
);
