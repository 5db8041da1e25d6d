/**
 * The mutants of a published package, tried by one machine and by several: what the parts come to
 * together has to be what one machine finds, and a part that is lost has to end the run.
 *
 *     npm run bench:shards -- [--package complex.js] [--parts 4]
 */
import { cp, mkdir, readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { enginePorts } from "../../src/adapters/engine-ports.ts";
import { runTests } from "../../src/engines/tests/index.ts";
import { readPart } from "../../src/engines/tests/shards/merge.ts";
import { keyOf } from "../../src/engines/tests/witness/match.ts";
import { readInputs, testsInputs, type TestsInputs } from "../../src/inputs/index.ts";
import { Failure, type Report } from "../../src/model/index.ts";
import { fetchPackage } from "./tests/fetch-package.ts";
import { packages } from "./tests/packages.ts";

const { values } = parseArgs({
  options: {
    package: { type: "string", default: "complex.js" },
    parts: { type: "string", default: "4" },
  },
});
const name = values.package;
const count = Number(values.parts);
const home = resolve(".cache/bench-shards", name.replace("/", "+"));
const project = join(home, "project");

/** The package as it was published, with its own tests. */
async function layOut(): Promise<void> {
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  await cp(await fetchPackage(name, packages[name] ?? "latest"), project, { recursive: true });
}

async function run(given: Partial<TestsInputs>): Promise<Report> {
  return runTests(
    { ...enginePorts(project), log: { progress: () => undefined, warn: console.error } },
    { ...readInputs(testsInputs, []), project, ...given },
  );
}

interface Timed {
  readonly path: string;
  readonly seconds: number;
}

async function measure(shard: string, path: string): Promise<Timed> {
  const { spend } = await run({ shard, mutationPath: join(home, path) });
  return { path: join(home, path), seconds: spend.seconds };
}

async function fates(path: string): Promise<ReadonlyMap<string, string>> {
  const { mutants } = readPart(await readFile(path, "utf8"), path);
  return new Map(mutants.map((mutant) => [keyOf(mutant), mutant.status]));
}

function tally(statuses: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts]
    .sort()
    .map(([status, times]) => `${times} ${status}`)
    .join(", ");
}

await layOut();
const whole = await measure("1/1", "whole/mutation.json");
const parts: Timed[] = [];
for (let index = 1; index <= count; index += 1)
  parts.push(await measure(`${index}/${count}`, `parts/mutation-${index}.json`));

const merged = join(home, "merged/mutation.json");
const measured = join(home, "parts");
const report = await run({ measured, mutationPath: merged, budgetSeconds: 2 });
const [one, several] = [await fates(whole.path), await fates(merged)];
const other = [...one].filter(([key, status]) => several.get(key) !== status);
console.log(`${name}, one machine: ${tally(one.values())} in ${whole.seconds.toFixed(0)} s`);
const slowest = Math.max(...parts.map(({ seconds }) => seconds));
console.log(
  `${count} machines: ${tally(several.values())}, the slowest in ${slowest.toFixed(0)} s`,
);
console.log(`score: ${report.metrics.find((metric) => metric.name === "score-before")?.value} %`);
const same = one.size === several.size && other.length === 0;
console.log(same ? "identical, mutant by mutant" : `${other.length} of ${one.size} differ`);
for (const [key, status] of other.slice(0, 10))
  console.log(`  ${key.replaceAll("\0", " ")}: ${status} and ${several.get(key) ?? "missing"}`);

const lost = parts[1]?.path ?? parts[0]?.path ?? "";
await rm(lost);
const end = await run({ measured }).catch((error: unknown) => error);
const refused = end instanceof Failure && end.facts.code === "shard-missing";
console.log(
  refused ? `without one part: ${end.message}` : "without one part: a result all the same",
);
process.exitCode = same && refused ? 0 : 1;
