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
import type { Report } from "../../src/model/index.ts";
import type { Git } from "../../src/ports/index.ts";
import { onPairs } from "./contract-pairs.ts";
import { createRecheck, type Recheck } from "./contract-witness.ts";

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

function count(counts: Map<string, number>, answer: Recheck): void {
  const kind = answer.startsWith("wrong") ? "wrong" : answer;
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
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
const pairs = join(repository, "../shared/data/contract/oasdiff-pairs.jsonl");
await onPairs(pairs, report, options.show);
