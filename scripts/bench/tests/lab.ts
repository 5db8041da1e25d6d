/**
 * What the search finds on published packages, from zero tests and with no model.
 *
 *     npm run bench:lab -- [package…] [--cpu-seconds N] [--seed N] [--show]
 */
import { parseArgs } from "node:util";
import { nodeLaboratory } from "../../../src/adapters/experiment/index.ts";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import { search, type SearchResult } from "../../../src/lab/index.ts";
import { readSubject } from "../../../src/lab/subject/read-subject.ts";
import { fetchPackage } from "./fetch-package.ts";
import { packages } from "./packages.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "cpu-seconds": { type: "string", default: "60" },
    seed: { type: "string", default: "1" },
    show: { type: "boolean", default: false },
  },
});

const columns = [
  "package",
  "mutants",
  "killed",
  "survived",
  "not reached",
  "score %",
  "evals/CPU-s",
  "CPU-s",
  "tests",
  "kills/test",
  "lines/test",
  "line",
  "questions",
  "unconfirmed",
  "lethal",
];

function row(name: string, result: SearchResult): string[] {
  const { mutants, kept, statistics, suspicions, score } = result;
  const count = (...statuses: string[]): number =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  const kills = kept.reduce((sum, { kills: all }) => sum + all.length, 0);
  const lines = kept.map(({ input }) => input.statements.length + 1);
  const widths = kept.map(({ input }) =>
    Math.max(...[...input.statements, input.expression].map((line) => line.length)),
  );
  return [
    name, mutants.length, count("killed", "timeout"), count("survived"), count("noCoverage"), score?.toFixed(1) ?? "-",
    Math.round(statistics.evaluationsPerCpuSecond), statistics.cpuSeconds.toFixed(1), kept.length,
    (kills / Math.max(1, kept.length)).toFixed(1), median(lines), median(widths), suspicions.length, statistics.unconfirmed, statistics.lethal.length,
  ].map(String); // prettier-ignore
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? 0;
}

function show({ kept, suspicions, mutants, statistics }: SearchResult): void {
  for (const { input, expected, kills, uniqueKills, oracle } of kept) {
    console.log(
      `\n# ${input.calls} kills ${kills.length}, ${uniqueKills.length} alone; ${oracle.kind}`,
    );
    console.log([...input.statements, input.expression].join("\n"));
    console.log(
      `  -> ${expected.kind} ${"value" in expected ? JSON.stringify(expected.value).slice(0, 200) : ""}`,
    );
  }
  for (const { rule, input, why, where } of suspicions)
    console.log(
      `? ${rule} ${where.path}:${where.line} ${input.statements.join(" ")} ${input.expression}: ${why}`,
    );
  for (const mutant of mutants) {
    if (mutant.status !== "survived" && mutant.status !== "noCoverage") continue;
    console.log(
      `- ${mutant.status} ${mutant.file}:${mutant.start.line} ${mutant.operator} ${mutant.original.slice(0, 50).replaceAll("\n", " ")} => ${mutant.replacement.slice(0, 40).replaceAll("\n", " ")} (${mutant.evaluations})`,
    );
  }
  for (const lethal of statistics.lethal) console.log(`! ${lethal}`);
}

const names = positionals.length > 0 ? positionals : Object.keys(packages);
const rows: string[][] = [];
console.log(columns.join(" | "));
for (const name of names) {
  const folder =
    name.startsWith("/") || name.startsWith(".")
      ? name
      : await fetchPackage(name, packages[name] ?? "latest");
  const subject = await readSubject(nodeFiles, folder);
  const options = {
    cpuSeconds: Number(values["cpu-seconds"]),
    seed: Number(values.seed),
    includeArid: true,
  };
  const result = await search(subject, options, nodeLaboratory);
  rows.push(row(name, result));
  console.log(rows.at(-1)?.join(" | "));
  if (values.show) show(result);
}
if (rows.length > 1) {
  const medianOf = (column: number): number => median(rows.map((cells) => Number(cells[column])));
  console.log(
    `median score ${medianOf(5)} %, evaluations per CPU-second: median ${medianOf(6)}, least ${Math.min(...rows.map((cells) => Number(cells[6])))}`,
  );
}
