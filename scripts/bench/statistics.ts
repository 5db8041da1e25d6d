/**
 * What the statistics promise, counted over simulations whose truth is known: how often intervals
 * hold it, how often verdicts are wrong, how often changes are found. `--rounds` sets how many
 * simulations a line rests on, `--only TEXT` picks lines by name.
 */
import { parseArgs } from "node:util";
import { judgeSuite, type TimedRow } from "../../src/engines/bench/verdict/index.ts";
import {
  changePoints,
  compareTails,
  createRandom,
  hodgesLehmann,
  ratioOfMedians,
  type Random,
} from "../../src/lab/statistics/index.ts";

const { values: options } = parseArgs({
  options: { rounds: { type: "string", default: "4000" }, only: { type: "string", default: "" } },
});
const rounds = Number(options.rounds);

interface Line {
  readonly name: string;
  readonly goal: string;
  /** Simulations are dearer in some lines than in others. */
  readonly share?: number;
  /** Whether the event that is counted happened in this simulation. */
  readonly happened: (random: Random, round: number) => boolean;
}

type Noise = (random: Random) => number;

const normal: Noise = (random) => random.normal();
/** Student's t with 3 degrees of freedom. */
const heavy: Noise = (random) =>
  random.normal() /
  Math.sqrt((random.normal() ** 2 + random.normal() ** 2 + random.normal() ** 2) / 3);
/** One process in eight meets a neighbor. */
const bursty: Noise = (random) => random.normal() * (random.uniform() < 1 / 8 ? 10 : 1);
/** Each side is slowed in its own time, never sped up; their difference is even. */
const slowed: Noise = (random) => Math.exp(random.normal()) - Math.exp(random.normal());

const list = <Item>(count: number, make: () => Item): Item[] => Array.from({ length: count }, make);

function pairedInterval(name: string, noise: Noise, count: number, confidence: number): Line {
  return {
    name: `interval of ${count} paired ratios, ${name} noise, ${confidence * 100} %`,
    goal: confidence === 0.95 ? "94 to 96 %" : ">= 98 %",
    share: 5,
    happened: (random) => {
      const truth = 0.03;
      const values = list(count, () => truth + 0.02 * noise(random));
      const { low, high } = hodgesLehmann(values, confidence);
      return low <= truth && truth <= high;
    },
  };
}

function bootstrapInterval(method: "percentile" | "bca", count: number): Line {
  return {
    name: `bootstrap (${method}) of a ratio of medians, ${count} and ${count} values, 95 %`,
    goal: "94 to 96 %",
    share: 0.25,
    happened: (random, round) => {
      const times = (scale: number) => list(count, () => scale * Math.exp(0.1 * random.normal()));
      const settings = { seed: round, method, resamples: 1000 };
      const { low, high } = ratioOfMedians(times(1), times(1.03), settings);
      return low <= 1.03 && 1.03 <= high;
    },
  };
}

const tailInterval: Line = {
  name: "block bootstrap of a p95, 16 slice pairs with weather, 95 %",
  goal: "94 to 96 %",
  share: 0.25,
  happened: (random, seed) => {
    const pairs = list(16, () => {
      const weather = Math.exp(0.1 * random.normal());
      const take = (scale: number) =>
        list(60, () => scale * weather * Math.exp(0.3 * random.normal()));
      return { base: take(1), head: take(1.2) };
    });
    const options = { seed, probability: 0.95, confidence: 0.95, resamples: 500 };
    const { low, high } = compareTails(pairs, options);
    return low <= Math.log(1.2) && Math.log(1.2) <= high;
  },
};

function row(random: Random, ratio: number, noise: Noise, deviation: number): TimedRow {
  const facts = { name: "row", unit: "ms", direction: "lower", base: 1, head: ratio } as const;
  const logRatios = list(20, () => Math.log(ratio) + deviation * noise(random));
  return { ...facts, kind: "timed", seconds: 5, logRatios };
}

function falseSuite(name: string, noise: Noise, deviation: number, most: string): Line {
  return {
    name: `a false row in a suite of 20 unchanged ones, ${name}`,
    goal: `<= ${most}`,
    happened: (random) =>
      judgeSuite(list(20, () => row(random, 1, noise, deviation))).some(
        ({ verdict }) => verdict === "slower" || verdict === "faster",
      ),
  };
}

function alone(name: string, goal: string, ratio: number, deviation: number, wanted: string): Line {
  return {
    name,
    goal,
    happened: (random) =>
      judgeSuite([row(random, ratio, normal, deviation)]).some(({ verdict }) => verdict === wanted),
  };
}

/** Noise between runs on hosted machines: 2.66 % (research of 2025). */
function series(random: Random, step: number): number[] {
  return list(60, () => 0).map((_, at) => (at < 30 ? 1 : step) * (1 + 0.0266 * random.normal()));
}

const lines: readonly Line[] = [
  ...[16, 24].flatMap((count) =>
    [0.95, 0.99].map((confidence) => pairedInterval("normal", normal, count, confidence)),
  ),
  pairedInterval("heavy-tailed", heavy, 16, 0.95),
  pairedInterval("bursty", bursty, 16, 0.95),
  pairedInterval("one-sided", slowed, 16, 0.95),
  bootstrapInterval("percentile", 30),
  bootstrapInterval("bca", 30),
  tailInterval,
  falseSuite("2 % noise", normal, 0.02, "1 %"),
  falseSuite("2 % noise with bursts", bursty, 0.02, "3 %"),
  falseSuite("10 % noise", normal, 0.1, "1 %"),
  alone("one unchanged row called slower, 5 % noise", "<= 0.5 %", 1, 0.05, "slower"),
  alone("3 % slower called the same (wrong), 1 % noise", "<= 1 %", 1.03, 0.01, "same"),
  alone("3 % slower found by itself, 2 % noise", ">= 95 %", 1.03, 0.02, "slower"),
  alone("3 % slower found by itself, 1 % noise", ">= 95 %", 1.03, 0.01, "slower"),
  alone("nothing changed and shown the same, 2 % noise", ">= 95 %", 1, 0.02, "same"),
  {
    name: "a step of 5 % in 60 runs found within 5 runs, 2.7 % noise",
    goal: ">= 95 %",
    share: 0.05,
    happened: (random, seed) =>
      changePoints(series(random, 1.05), { seed }).some(({ index }) => Math.abs(index - 30) <= 5),
  },
  {
    name: "a change point in 60 runs without one, 2.7 % noise",
    goal: "<= 6 %",
    share: 0.05,
    happened: (random, seed) => changePoints(series(random, 1), { seed }).length > 0,
  },
];

for (const { name, goal, share = 1, happened } of lines) {
  if (!name.includes(options.only)) continue;
  const count = Math.max(1, Math.round(rounds * share));
  const random = createRandom(20_261_120);
  let times = 0;
  for (let round = 0; round < count; round++) if (happened(random, round)) times++;
  const seen = ((100 * times) / count).toFixed(2).padStart(6);
  process.stdout.write(
    `${seen} %  goal ${goal.padEnd(11)} of ${String(count).padStart(5)}  ${name}\n`,
  );
}
