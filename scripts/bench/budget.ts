/**
 * Whether the budget holds: runs at the same time, with several jobs each, on one ledger, while
 * jobs die at any moment, replies of the provider get lost after they were charged, and writes to
 * the ledger are answered by nobody. What the provider really charged is counted by the provider.
 * `--runs N` simulates so many.
 */
import { parseArgs } from "node:util";
import { createRandom, type Random } from "../../src/lab/statistics/index.ts";
import { modelPriorities } from "../../src/model/index.ts";
import type { Clock, ModelQuestion } from "../../src/ports/index.ts";
import { Router } from "../../src/router/index.ts";
import { chargingProvider, Died, shakyRecords, type Charges } from "./router/world.ts";

const { values } = parseArgs({ options: { runs: { type: "string", default: "10000" } } });
const runsPerMonth = 40;
const limits = { usdPerRun: 0.25, usdPerMonth: 5 };
const model = "openai/gpt-6-sol";

const schema = { type: "object" };

const clock: Clock = {
  now: () => new Date("2026-11-20T12:00:00Z"),
  seconds: () => 0,
  cpuSeconds: () => 0,
};

interface Tally {
  runs: number;
  months: number;
  calls: number;
  died: number;
  lost: number;
  refused: number;
  overshootRuns: number;
  overshootMonths: number;
  fullest: number;
}

function question(random: Random, text: string): ModelQuestion {
  const pick = Math.floor(random.uniform() * modelPriorities.length);
  return {
    purpose: "simulated",
    priority: modelPriorities[pick] ?? "high",
    instructions: text,
    material: "x = 1;\n".repeat(Math.floor(random.uniform() * 600)),
    schema,
    mostOutputTokens: 500 + Math.floor(random.uniform() * 4000),
  };
}

async function job(random: Random, run: string, month: Month): Promise<void> {
  const { records, charges, tally } = month;
  let ids = 0;
  const name = `${run}-${Math.floor(random.uniform() * 1e9)}`;
  const router = new Router(
    {
      completions: chargingProvider(random, charges, run),
      ledger: records,
      cache: { read: () => Promise.resolve(new Map()), update: () => Promise.resolve() },
      clock,
      pause: () => Promise.resolve(),
      newId: () => `${name}-${ids++}`,
      warn: () => undefined,
    },
    {
      use: [model],
      choose: "order",
      level: "low",
      prices: {},
      ...limits,
      seconds: 3600,
      stop: false,
    },
    { run, engine: "research" },
  );
  for (let asked = 0; asked < 1 + random.uniform() * 5; asked++) {
    try {
      const end = await router.ask(question(random, `${name} ${asked}`));
      if (end.kind === "none") tally[/reserved$/.test(end.why) ? "refused" : "lost"]++;
    } catch (error) {
      if (!(error instanceof Died)) throw error;
      tally.died++;
      return;
    }
  }
}

interface Month {
  readonly records: ReturnType<typeof shakyRecords>;
  readonly charges: Charges;
  readonly tally: Tally;
}

async function simulateMonth(random: Random, runs: number, tally: Tally): Promise<void> {
  const charges: Charges = new Map();
  const month = { records: shakyRecords(random), charges, tally };
  const jobs = Array.from({ length: runs }, (_, index) =>
    Array.from({ length: 1 + Math.floor(random.uniform() * 4) }, () => ({ run: `${index}.1` })),
  ).flat();
  // Ten jobs at any moment, until all have had their turn.
  const turns = Array.from({ length: 10 }, async () => {
    for (let next = jobs.shift(); next !== undefined; next = jobs.shift()) {
      await job(random, next.run, month);
    }
  });
  await Promise.all(turns);
  let total = 0;
  for (const { usd, calls } of charges.values()) {
    total += usd;
    tally.calls += calls;
    if (usd > limits.usdPerRun + 1e-9) tally.overshootRuns++;
  }
  tally.runs += runs;
  tally.months++;
  tally.fullest = Math.max(tally.fullest, total);
  if (total > limits.usdPerMonth + 1e-9) tally.overshootMonths++;
}

const wanted = Number(values.runs);
const random = createRandom(20_261_120);
const tally: Tally = {
  ...{ runs: 0, months: 0, calls: 0, died: 0, lost: 0, refused: 0 },
  ...{ overshootRuns: 0, overshootMonths: 0, fullest: 0 },
};
while (tally.runs < wanted) {
  await simulateMonth(random, Math.min(runsPerMonth, wanted - tally.runs), tally);
}
console.log(
  `${tally.runs} runs in ${tally.months} months, ten jobs at a time: ${tally.calls} charged calls; ` +
    `${tally.died} jobs died, ${tally.lost} questions lost, ${tally.refused} refused for want of budget`,
);
console.log(`fullest month: $${tally.fullest.toFixed(2)} of $${limits.usdPerMonth.toFixed(2)}`);
console.log(`runs over $${limits.usdPerRun}: ${tally.overshootRuns} (goal 0)`);
console.log(`months over $${limits.usdPerMonth}: ${tally.overshootMonths} (goal 0)`);
if (tally.overshootRuns + tally.overshootMonths > 0) process.exitCode = 1;
