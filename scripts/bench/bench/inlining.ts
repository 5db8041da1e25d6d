import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { judgeSuite } from "../../../src/engines/bench/verdict/index.ts";
import { compare, sideFolder } from "./compare.ts";
import { inlining, writeSide } from "./kinds.ts";
import { percent } from "./rates.ts";

/** What counting instructions with the optimizer off cannot see. */
export async function printInlining(root: string): Promise<void> {
  const [base, head] = ["base", "head"].map((side) => sideFolder(root, "inlining", side)) as [
    string,
    string,
  ];
  await writeSide(base, inlining(false));
  await writeSide(head, inlining(true));
  const { row } = await compare("1 us", base, head, { seconds: 5, threshold: 3, seed: 1 });
  const [judged] = row === undefined ? [] : judgeSuite([row]);
  const counts = [base, head].map(instructions);
  const counted =
    counts[0] === undefined || counts[1] === undefined
      ? "no valgrind here"
      : `${((counts[1] / counts[0] - 1) * 100).toFixed(2)} % more instructions`;
  console.log(
    `a callee that is no longer inlined: ${judged?.verdict ?? "not measured"}, ${percent(judged?.change ?? NaN)} more time; with --no-opt ${counted}`,
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
      { encoding: "utf8", timeout: 120_000 },
    );
    const refs = /I\s+refs:\s+([\d,]+)/.exec(stderr)?.[1];
    return error !== undefined || refs === undefined ? undefined : Number(refs.replaceAll(",", ""));
  };
  const [some, none] = [of(201), of(1)];
  return some === undefined || none === undefined ? undefined : some - none;
}
