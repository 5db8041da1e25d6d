/**
 * How the contract engine does on oasdiff's own test pairs (kept beside the repository, not in
 * it) and on two published versions of GitHub's REST description. `--show` lists each difference.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { nodeClock } from "../../src/adapters/node-clock.ts";
import { runContract } from "../../src/engines/contract/index.ts";
import { Failure, type Report } from "../../src/model/index.ts";
import type { Git } from "../../src/ports/index.ts";
import { disputes } from "./contract-disputes.ts";
import { createRecheck, type Recheck } from "./contract-witness.ts";

interface Pair {
  readonly pair: string;
  readonly test: string;
  readonly verdict: "breaking" | "warn" | "safe" | "safe-check";
  readonly expected: readonly { readonly id: string; readonly level: string }[];
  readonly base: string;
  readonly head: string;
}

const { values: options } = parseArgs({ options: { show: { type: "boolean", default: false } } });
const repository = join(import.meta.dirname, "../..");
const noGit = {} as Git;

async function report(base: string, head: string): Promise<Report> {
  const contents: Record<string, string> = { base, head };
  const files = {
    read: (path: string) => Promise.resolve(contents[path]),
    write: () => Promise.resolve(),
    list: () => Promise.resolve([]),
  };
  const log = { progress: () => undefined, warn: () => undefined };
  const inputs = { base: "base", head: "head", spec: [], usage: [], failOn: "error" as const };
  return runContract({ files, git: noGit, clock: nodeClock, log }, inputs);
}

type Found = "breaking" | "warning" | "nothing" | "failure";

function foundIn({ claims }: Report): Found {
  if (claims.some(({ severity }) => severity === "error")) return "breaking";
  return claims.length > 0 ? "warning" : "nothing";
}

/** Lifecycle, default values and vendor enums are policy: no message shows them. */
function isPolicy({ verdict, expected }: Pair): boolean {
  const policy = /sunset|stability|deprecat|default-value|x-extensible/;
  const breaking = expected.filter(({ level }) => level === "ERR");
  return (
    verdict === "breaking" && breaking.length > 0 && breaking.every(({ id }) => policy.test(id))
  );
}

async function onPairs(): Promise<void> {
  const file = join(repository, "../shared/data/contract/oasdiff-pairs.jsonl");
  if (!existsSync(file)) {
    console.log("oasdiff's pairs: skipped, ../shared/data/contract is not there");
    return;
  }
  const pairs = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Pair);
  const table = new Map<string, Record<Found, number>>();
  const rechecks = new Map<string, number>();
  const differences: string[] = [];
  const start = performance.now();
  for (const pair of pairs) {
    const group = isPolicy(pair) ? "breaking, policy" : pair.verdict;
    const row = table.get(group) ?? { breaking: 0, warning: 0, nothing: 0, failure: 0 };
    const found = await judge(pair, rechecks);
    row[found] += 1;
    table.set(group, row);
    const agrees =
      pair.verdict === "breaking"
        ? found === "breaking"
        : pair.verdict === "warn" || found === "nothing";
    if (!agrees && !isPolicy(pair) && pair.verdict !== "safe-check")
      differences.push(explain(pair, found));
  }
  console.log(
    `oasdiff's pairs: ${pairs.length} in ${seconds(start)} s (safe-check: safe for one check only)`,
  );
  console.table(Object.fromEntries(table));
  console.log(
    `witnesses, checked again: ${[...rechecks].map(([kind, count]) => `${count} ${kind}`).join(", ")}`,
  );
  const open = differences.filter((line) => line.endsWith("?"));
  console.log(`differences: ${differences.length}, ${open.length} without a reason`);
  for (const line of options.show ? differences : open) console.log(`  ${line}`);
}

async function judge(pair: Pair, rechecks: Map<string, number>): Promise<Found> {
  try {
    const result = await report(pair.base, pair.head);
    const recheck = createRecheck(pair.base, pair.head);
    for (const claim of result.claims) {
      const answer = recheck(claim);
      count(rechecks, answer);
      if (answer.startsWith("wrong")) console.log(`  ${pair.pair}: ${claim.text}: ${answer}`);
    }
    return foundIn(result);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.log(`  ${pair.pair}: ${error.message}`);
    return "failure";
  }
}

function count(counts: Map<string, number>, answer: Recheck): void {
  const kind = answer.startsWith("wrong") ? "wrong" : answer;
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
}

function explain({ pair, verdict, test }: Pair, found: Found): string {
  const reason = disputes.find(({ tests }) => tests.test(test))?.reason ?? "?";
  return `${pair} ${test.replace(/^.*:/, "")}: ${verdict} there, ${found} here: ${reason}`;
}

const versions = ["22.0.0", "23.0.2"] as const;

/** Path of one version's file, fetched from the registry on first use; undefined when it is away. */
function fetchDescription(version: string): string | undefined {
  const folder = join(repository, ".cache/octokit-openapi", version);
  const inside = "package/generated/api.github.com.json";
  if (existsSync(join(folder, inside))) return join(folder, inside);
  try {
    mkdirSync(folder, { recursive: true });
    const pack = ["pack", `@octokit/openapi@${version}`, "--silent", "--pack-destination", folder];
    const archive = execFileSync("npm", pack, { encoding: "utf8", timeout: 180_000 }).trim();
    execFileSync("tar", ["xzf", join(folder, archive), "-C", folder, inside]);
    return join(folder, inside);
  } catch {
    return undefined;
  }
}

async function onGitHub(): Promise<void> {
  const [base, head] = versions.map(fetchDescription);
  if (base === undefined || head === undefined) {
    console.log("GitHub's description: skipped, the registry cannot be reached");
    return;
  }
  const [before, after] = [readFileSync(base, "utf8"), readFileSync(head, "utf8")];
  const start = performance.now();
  const cpu = process.cpuUsage();
  const result = await report(before, after);
  const { user, system } = process.cpuUsage(cpu);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`GitHub's REST description, ${versions.join(" against ")}: ${result.headline}`);
  console.log(
    `${seconds(start)} s, ${((user + system) / 1e6).toFixed(1)} CPU s, peak ${memory} MB`,
  );
  const rechecks = new Map<string, number>();
  const recheck = createRecheck(before, after);
  for (const claim of result.claims) {
    const answer = recheck(claim);
    count(rechecks, answer);
    if (answer.startsWith("wrong")) console.log(`  ${claim.text}: ${answer}`);
  }
  console.log(
    `witnesses, checked again: ${[...rechecks].map(([kind, number]) => `${number} ${kind}`).join(", ")}`,
  );
  const questions = result.notes.filter(({ kind }) => kind === "question");
  console.log(`undecided: ${questions.length}`);
  for (const { text } of options.show ? questions : []) console.log(`  ${text}`);
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}

await onGitHub();
await onPairs();
