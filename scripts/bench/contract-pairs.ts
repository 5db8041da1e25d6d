import { existsSync, readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { Failure, type Report } from "../../src/model/index.ts";
import { disputes } from "./contract-disputes.ts";
import { doubtOfSafety } from "./contract-proofs.ts";
import { createRecheck, type Recheck } from "./contract-witness.ts";

interface Pair {
  readonly pair: string;
  readonly test: string;
  readonly verdict: "breaking" | "warn" | "safe" | "safe-check";
  readonly expected: readonly { readonly id: string; readonly level: string }[];
  readonly base: string;
  readonly head: string;
}

/**
 * A claim with a checked proof, which fails a run or warns; no claim, and a proof that none is
 * due; neither.
 */
type Found = "proved breaking" | "proved, a warning" | "proved safe" | "open" | "failure";

interface Judged {
  readonly found: Found;
  /** Why it is not proved safe, where it is not. */
  readonly doubt?: string | undefined;
  readonly rechecks: readonly Recheck[];
  /** Whether the report asks a person. */
  readonly asks: boolean;
}

export type Compare = (base: string, head: string) => Promise<Report>;

/** Puts the pairs of oasdiff's tests to the engine and prints a table of what came of them. */
export async function onPairs(file: string, compare: Compare, show: boolean): Promise<void> {
  if (!existsSync(file)) {
    console.log(`oasdiff's pairs: skipped, ${file} is not there`);
    return;
  }
  const lines = readFileSync(file, "utf8").trim().split("\n");
  const pairs = lines.map((line) => JSON.parse(line) as Pair);
  const start = performance.now();
  const judged: (readonly [Pair, Judged])[] = [];
  for (const pair of pairs) judged.push([pair, await judge(pair, compare)]);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`oasdiff's pairs: ${pairs.length} in ${seconds} s`);
  printTable(judged);
  printRechecks(judged.flatMap(([, { rechecks }]) => rechecks));
  printShares(judged);
  printDifferences(judged, show);
}

async function judge({ pair, base, head }: Pair, compare: Compare): Promise<Judged> {
  try {
    const { claims, notes } = await compare(base, head);
    const recheck = createRecheck(base, head);
    const rechecks = claims.map((claim) => {
      const answer = recheck(claim);
      if (answer.startsWith("wrong")) console.log(`  ${pair}: ${claim.text}: ${answer}`);
      return answer;
    });
    const asks = notes.some(({ kind }) => kind === "question");
    if (claims.some(({ severity }) => severity === "error")) {
      return { found: "proved breaking", rechecks, asks };
    }
    if (claims.some(({ severity }) => severity === "warning")) {
      return { found: "proved, a warning", rechecks, asks };
    }
    const doubt = await doubtOfSafety(base, head);
    return { found: doubt === undefined ? "proved safe" : "open", doubt, rechecks, asks };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.log(`  ${pair}: ${error.message}`);
    return { found: "failure", rechecks: [], asks: false };
  }
}

/** Lifecycle, default values and vendor enums are policy: no message shows them. */
function groupOf({ verdict, expected }: Pair): string {
  const policy = /sunset|stability|deprecat|default-value|x-extensible/;
  const breaking = expected.filter(({ level }) => level === "ERR");
  const isPolicy = breaking.length > 0 && breaking.every(({ id }) => policy.test(id));
  return verdict === "breaking" && isPolicy ? "breaking, policy" : verdict;
}

type Rows = readonly (readonly [Pair, Judged])[];

function printTable(judged: Rows): void {
  const table = new Map<string, Record<Found, number>>();
  for (const [pair, { found }] of judged) {
    const none = {
      ...{ "proved breaking": 0, "proved, a warning": 0, "proved safe": 0 },
      ...{ open: 0, failure: 0 },
    };
    const row = table.get(groupOf(pair)) ?? none;
    row[found] += 1;
    table.set(groupOf(pair), row);
  }
  console.table(Object.fromEntries(table));
}

function printRechecks(rechecks: readonly Recheck[]): void {
  const counts = new Map<string, number>();
  for (const one of rechecks) {
    const kind = one.startsWith("wrong") ? "wrong" : one;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const listed = [...counts].map(([kind, count]) => `${count} ${kind}`).join(", ");
  console.log(`witnesses, checked again: ${listed}`);
}

/** A pair where no value changes sides is no contract question, whatever a test says of it. */
function printShares(judged: Rows): void {
  const count = (group: string, found?: Found) =>
    judged.filter(
      ([pair, one]) => groupOf(pair) === group && (found === undefined || one.found === found),
    ).length;
  const asked = count("breaking") - count("breaking", "proved safe");
  const share = (part: number, whole: number) => `${part} of ${whole} (${percent(part / whole)})`;
  console.log(`breaking: found ${share(count("breaking", "proved breaking"), asked)};`);
  const asking = judged.filter(
    ([pair, { found, asks }]) => groupOf(pair) === "breaking" && found === "proved safe" && asks,
  );
  console.log(
    `  besides ${count("breaking", "proved safe")} in which no value changes sides, ` +
      `${asking.length} of which the report asks about`,
  );
  console.log(
    `safe: flagged ${share(count("safe", "proved breaking"), count("safe"))}, ` +
      `${count("safe", "proved, a warning")} more with a warning`,
  );
  const settled = count("warn") - count("warn", "open") - count("warn", "failure");
  console.log(`warn: settled ${share(settled, count("warn"))}`);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function printDifferences(judged: Rows, show: boolean): void {
  const expected: Readonly<Record<string, Found>> = {
    breaking: "proved breaking",
    safe: "proved safe",
  };
  for (const [pair, { found, doubt }] of judged) {
    const group = groupOf(pair);
    const isOpen = group !== "safe-check" && found === "open";
    const differs = expected[group] !== undefined && expected[group] !== found && found !== "open";
    if (!isOpen && !(differs && show)) continue;
    const test = pair.test.replace(/^.*:/, "");
    const reason = disputes.find(({ tests }) => tests.test(test))?.reason;
    const why = [doubt, reason].filter((one) => one !== undefined).join("; ");
    console.log(`  ${pair.pair} ${test}: ${group} there, ${found} here: ${why}`);
  }
}
