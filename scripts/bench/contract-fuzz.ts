/**
 * Broken and hostile documents: each must end in a Failure or a report within five seconds, never
 * in a crash. `--runs N` (10,000), `--seed N`; what takes too long or crashes is written down.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { nodeClock } from "../../src/adapters/node-clock.ts";
import { runContract } from "../../src/engines/contract/index.ts";
import { Failure } from "../../src/model/index.ts";
import type { Git } from "../../src/ports/index.ts";
import { breakages, type Random } from "./breakages.ts";

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
  },
});
const runs = Number(options.runs);
const patience = 5;

/** mulberry32: small, seeded, and good enough to pick breakages. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function fixtures(): string[] {
  const folder = join(import.meta.dirname, "../../__tests__/fixtures/contract");
  return readdirSync(folder).flatMap((name) =>
    ["base.yaml", "head.yaml"].map((side) => readFileSync(join(folder, name, side), "utf8")),
  );
}

async function outcome(base: string, head: string): Promise<string> {
  const contents: Record<string, string> = { "a.yaml": base, "b.yaml": head };
  const files = {
    read: (path: string) => Promise.resolve(contents[path]),
    write: () => Promise.resolve(),
    list: () => Promise.resolve([]),
  };
  const log = { progress: () => undefined, warn: () => undefined };
  const inputs = {
    ...{ base: "a.yaml", head: "b.yaml", spec: [], usage: [] },
    failOn: "error" as const,
  };
  try {
    const report = await runContract({ files, git: {} as Git, clock: nodeClock, log }, inputs);
    return report.claims.length > 0 ? "report with claims" : "report";
  } catch (error) {
    return error instanceof Failure ? `Failure ${error.facts.code}` : `CRASH ${String(error)}`;
  }
}

const texts = fixtures();
const counts = new Map<string, number>();
let slowest = { seconds: 0, name: "" };
let bad = 0;
for (let run = 0; run < runs; run += 1) {
  const random = randomFrom(Number(options.seed) * 1_000_003 + run);
  const [name, breakage] = breakages[run % breakages.length] ?? ["nothing", (text) => text];
  const whole = texts[random(texts.length)] ?? "";
  const broken = breakage(whole, random);
  const start = performance.now();
  const [base, head] = random(2) === 0 ? [whole, broken] : [broken, whole];
  const kind = await outcome(base, head);
  const seconds = (performance.now() - start) / 1000;
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (seconds > slowest.seconds) slowest = { seconds, name: `run ${run}, ${name}` };
  if (kind.startsWith("CRASH") || seconds > patience) {
    bad += 1;
    console.log(`run ${run}, ${name}: ${kind}, ${seconds.toFixed(1)} s`);
  }
}
console.table(Object.fromEntries([...counts].sort()));
console.log(`slowest: ${slowest.seconds.toFixed(2)} s (${slowest.name})`);
console.log(`${runs} documents, ${bad} crashes or hangs`);
process.exitCode = bad === 0 ? 0 : 1;
