/**
 * Does a planted bug come up as a question? Each source of `__tests__/fixtures/seeded` is searched
 * with its bug and without: a bug counts as surfaced when it gets a question that its fixed twin
 * does not, and every question about the twin is a false flag.
 *
 *     npm run bench:seeded -- [name…] [--cpu-seconds N]
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { nodeLaboratory } from "../../src/adapters/experiment/index.ts";
import { nodeFiles } from "../../src/adapters/node-files.ts";
import { readSubject, search, type SearchResult, type Suspicion } from "../../src/lab/index.ts";
import { bugs, type PlantedBug } from "../../__tests__/fixtures/seeded/bugs.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { "cpu-seconds": { type: "string", default: "2" } },
});
const sources = join(import.meta.dirname, "../../__tests__/fixtures/seeded");

async function searched(file: string, text: string): Promise<SearchResult> {
  const folder = await mkdtemp(join(tmpdir(), "lamplighter-seeded-"));
  try {
    await writeFile(join(folder, "package.json"), '{ "name": "seeded", "type": "module" }');
    await writeFile(join(folder, file), text);
    const subject = await readSubject(nodeFiles, folder, [file]);
    const cpuSeconds = Number(values["cpu-seconds"]);
    return await search(subject, { cpuSeconds, seed: 1 }, nodeLaboratory);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Two questions are the same when one rule asks them of one function. */
const about = ({ rule, input }: Suspicion): string => `${rule}: ${input.calls}`;

async function judge({ file, find, replace, what }: PlantedBug) {
  const fixed = await readFile(join(sources, file), "utf8");
  if (fixed.split(find).length !== 2) throw new Error(`${file} does not hold its bug's place once`);
  const twin = await searched(file, fixed);
  const buggy = await searched(
    file,
    fixed.replace(find, () => replace),
  );
  const known = new Set(twin.suspicions.map(about));
  const news = buggy.suspicions.filter((one) => !known.has(about(one)));
  const frozen = buggy.kept.length;
  return { file, what, news, twin, frozen };
}

let [surfaced, flags, tests] = [0, 0, 0];
const chosen = bugs.filter(
  ({ file }) => positionals.length === 0 || positionals.includes(file.replace(".ts", "")),
);
for (const bug of chosen) {
  const { file, what, news, twin } = await judge(bug);
  surfaced += news.length > 0 ? 1 : 0;
  flags += twin.suspicions.length;
  tests += twin.kept.length;
  const [first] = news;
  const shown =
    first === undefined ? "not seen" : `${first.rule}: ${first.input.expression.slice(0, 60)}`;
  console.log(`${file.padEnd(22)} ${shown} (${what})`);
  for (const { rule, input, why } of twin.suspicions)
    console.log(`${"".padEnd(22)} false flag: ${rule}: ${input.expression.slice(0, 60)} ${why}`);
}
const share = (100 * surfaced) / chosen.length;
const perTen = (10 * flags) / Math.max(1, tests);
console.log(`${surfaced} of ${chosen.length} planted bugs surfaced (${share.toFixed(0)} %)`);
console.log(
  `${flags} false flags on ${tests} tests of the fixed twins (${perTen.toFixed(2)} per 10)`,
);
process.exitCode = share >= 30 && perTen <= 1 ? 0 : 1;
