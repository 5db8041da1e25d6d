import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/**
 * CPU time (user and system) that an action takes to start and to say what is wrong with an empty
 * environment. Runs are interleaved, since the machine is noisy; the median counts.
 *
 * `--against FILE` adds another action's bundle, such as actions/checkout's dist/index.js. Without
 * it the yardstick is its measured share of a bare Node start: 93 ms where `node -e 0` took 25.
 */
const rounds = 25;
const checkoutShare = 93 / 25;

const at = process.argv.indexOf("--against");
const against = at === -1 ? undefined : process.argv[at + 1];
const contestants: readonly (readonly [name: string, args: readonly string[]])[] = [
  ["node -e 0", ["-e", "0"]],
  ["dist/plan.js", ["dist/plan.js"]],
  ["dist/contract.js", ["dist/contract.js"]],
  ["dist/report.js", ["dist/report.js"]],
  ["dist/cli.js contract --help", ["dist/cli.js", "contract", "--help"]],
  ...(against !== undefined && existsSync(against) ? [[against, [against]] as const] : []),
];

const samples = new Map<string, number[]>(contestants.map(([name]) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const [name, args] of contestants) samples.get(name)?.push(cpuMilliseconds(args));
  process.stderr.write(`round ${round + 1} of ${rounds}\r`);
}

const floor = median(samples.get("node -e 0") ?? []);
console.log(
  `\nCPU to the first error, median of ${rounds} interleaved runs, Node ${process.version}`,
);
for (const [name, times] of samples) {
  const value = median(times);
  console.log(`${value.toFixed(0).padStart(5)} ms  ${(value / floor).toFixed(2)} x bare  ${name}`);
}
const limit = against === undefined ? floor * checkoutShare : median(samples.get(against) ?? []);
const ours = median(samples.get("dist/contract.js") ?? []);
console.log(`limit ${limit.toFixed(0)} ms, dist/contract.js ${ours.toFixed(0)} ms`);
process.exitCode = ours <= limit ? 0 : 1;

/** The child reports its own use, so that nothing of the parent's is counted. */
function cpuMilliseconds(args: readonly string[]): number {
  const preload = `data:text/javascript,process.once("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write("\\ncpu="+(user+system))})`;
  const { stderr, stdout } = spawnSync(process.execPath, ["--import", preload, ...args], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], GITHUB_ACTIONS: "true" },
  });
  const found = /cpu=(\d+)/.exec(stderr);
  const broken = /Cannot find (?:module|package)|SyntaxError/.test(stdout + stderr);
  if (found === null || broken) throw new Error(`no CPU time from ${args.join(" ")}:\n${stderr}`);
  return Number(found[1]) / 1000;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
