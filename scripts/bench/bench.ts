import { spawnSync } from "node:child_process";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { judgeSuite, type TimedRow } from "../../src/engines/bench/verdict/index.ts";
import { compare, sideFolder } from "./bench/compare.ts";
import { inlining, kinds, type Kind, writeSide } from "./bench/kinds.ts";
import { startNeighbor } from "./bench/neighbor.ts";
import { isCall, percent, resampled, share, suitesWithCalls } from "./bench/rates.ts";
import { sequentialRatio } from "./bench/sequential.ts";

/**
 * What the bench engine finds of slow-downs that are put in, and what it says of code that did not
 * change, calm and beside a bursty neighbor. `--only "1 us"` and `--condition calm` run a part,
 * `--comparisons N` says how many comparisons of each are made. Rates beyond those come from
 * drawing processes anew from what was measured.
 */
const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true },
    condition: { type: "string", multiple: true, default: ["calm", "noisy"] },
    changes: { type: "string", multiple: true, default: ["0", "1", "2", "3", "5"] },
    comparisons: { type: "string", default: "4" },
    seconds: { type: "string", default: "5" },
    threshold: { type: "string", default: "3" },
  },
});
const comparisons = Number(values.comparisons);
const resamples = 2000;
const chosen = (Object.keys(kinds) as Kind[]).filter((kind) => values.only?.includes(kind) ?? true);
const root = await realpath(await mkdtemp(join(tmpdir(), "lamplighter-bench-")));

try {
  for (const condition of values.condition) {
    const neighbor = condition === "noisy" ? startNeighbor() : undefined;
    try {
      await table(condition);
    } finally {
      neighbor?.stop();
    }
  }
  if (values.only === undefined || values.only.includes("inlining")) await inliningRow();
} finally {
  await rm(root, { recursive: true, force: true });
}

async function table(condition: string): Promise<void> {
  const unchanged: (readonly TimedRow[])[] = [];
  console.log(`\n${condition}, ${comparisons} comparisons a line, ${resamples} drawn anew`);
  console.log(
    "work            change | called here, drawn anew  read as  undecided  seconds | sequential >105 % >110 %",
  );
  for (const kind of chosen) {
    for (const change of values.changes.map(Number)) {
      const rows = await line(kind, change);
      if (change === 0 && rows.length > 0) unchanged.push(rows);
    }
  }
  if (unchanged.length === 0) return;
  const suites = 500;
  console.log(
    `suites of 20 unchanged rows with a call, ${suites} drawn anew: ${percent(suitesWithCalls(unchanged, suites))}`,
  );
}

async function line(kind: Kind, change: number): Promise<readonly TimedRow[]> {
  const [base, head] = ["base", `head-${change}`].map((side) => sideFolder(root, kind, side));
  if (base === undefined || head === undefined) return [];
  await writeSide(base, kinds[kind](0));
  await writeSide(head, kinds[kind](change / 100));
  const rows: TimedRow[] = [];
  const ratios: number[] = [];
  for (let seed = 1; seed <= comparisons; seed++) {
    const row = await compare(kind, base, head, { ...numbers(), seed });
    if (row !== undefined) rows.push(row);
    ratios.push(await sequentialRatio(kind, base, head));
  }
  const here = rows.flatMap((row) => judgeSuite([row]));
  const anew = rows.length === 0 ? [] : resampled(rows, resamples, change + 1);
  const called =
    change === 0 ? isCall : ({ verdict }: (typeof here)[number]) => verdict === "slower";
  const wrong =
    change === 0 ? "" : ` (faster ${percent(share(anew, ({ verdict }) => verdict === "faster"))})`;
  const read =
    here.map((one) => one.change).sort((a, b) => a - b)[Math.floor(here.length / 2)] ?? NaN;
  const undecided = share(anew, ({ verdict }) => verdict === "inconclusive");
  const seconds = rows.reduce((sum, row) => sum + row.seconds, 0) / Math.max(1, rows.length);
  const above = [1.05, 1.1].map((limit) =>
    percent(ratios.filter((ratio) => ratio > limit).length / ratios.length),
  );
  console.log(
    `${kind.padEnd(15)} ${String(change).padStart(4)} % | ${here.filter(called).length} of ${comparisons}, ${percent(share(anew, called))}${wrong}  ${percent(read)}  ${percent(undecided)}  ${seconds.toFixed(1)} | ${above.join("  ")}`,
  );
  return rows;
}

function numbers(): { seconds: number; threshold: number } {
  return { seconds: Number(values.seconds), threshold: Number(values.threshold) };
}

/** What counting instructions with the optimizer off cannot see. */
async function inliningRow(): Promise<void> {
  const [base, head] = ["base", "head"].map((side) => sideFolder(root, "inlining", side));
  if (base === undefined || head === undefined) return;
  await writeSide(base, inlining(false));
  await writeSide(head, inlining(true));
  const row = await compare("1 us", base, head, { ...numbers(), seed: 1 });
  const [judged] = row === undefined ? [] : judgeSuite([row]);
  const counts = [base, head].map(instructions);
  const counted =
    counts[0] === undefined || counts[1] === undefined
      ? "no valgrind here"
      : `${((counts[1] / counts[0] - 1) * 100).toFixed(2)} % more instructions`;
  console.log(
    `\na callee that is no longer inlined: ${judged?.verdict ?? "not measured"}, ${percent(judged?.change ?? NaN)} more time; with --no-opt ${counted}`,
  );
}

/** Instructions of 200 calls beyond those of a start, all with the optimizing compilers off. */
function instructions(folder: string): number | undefined {
  const of = (calls: number): number | undefined => {
    const code = `import(${JSON.stringify(join(folder, "work.bench.js"))}).then(({ work }) => { for (let n = 0; n < ${calls}; n++) work(); });`;
    const flags = [
      "--no-opt",
      "--no-maglev",
      "--predictable",
      "--single-threaded",
      "--random-seed=1",
      "--hash-seed=1",
    ];
    const tool = ["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"];
    const { stderr, error } = spawnSync(
      "valgrind",
      [...tool, process.execPath, ...flags, "-e", code],
      {
        encoding: "utf8",
        timeout: 120_000,
      },
    );
    const refs = /I\s+refs:\s+([\d,]+)/.exec(stderr)?.[1];
    return error !== undefined || refs === undefined ? undefined : Number(refs.replaceAll(",", ""));
  };
  const [some, none] = [of(201), of(1)];
  return some === undefined || none === undefined ? undefined : some - none;
}
