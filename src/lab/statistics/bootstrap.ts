import { normalBelow, normalQuantile } from "./normal.ts";
import { median, quantileOfSorted, sorted } from "./quantiles.ts";
import { createRandom, type Random } from "./random.ts";

export type Samples = readonly (readonly number[])[];

export interface BootstrapOptions {
  readonly seed: number;
  readonly confidence?: number;
  readonly resamples?: number;
  /** `bca` corrects bias and skew (Efron, 1987); with few values of a median `percentile` is steadier. */
  readonly method?: "percentile" | "bca";
}

export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Interval of median(head) / median(base) of independent samples of times, in which no 0 is. */
export function ratioOfMedians(
  base: readonly number[],
  head: readonly number[],
  options: BootstrapOptions,
): Interval {
  const ratio = ([below = [], above = []]: Samples): number => median(above) / median(below);
  return bootstrap([base, head], ratio, options);
}

/** Interval of any statistic of independent samples, each drawn from anew with replacement. */
export function bootstrap(
  samples: Samples,
  statistic: (samples: Samples) => number,
  { seed, confidence = 0.95, resamples = 2000, method = "percentile" }: BootstrapOptions,
): Interval {
  const random = createRandom(seed);
  const value = statistic(samples);
  const distribution = Array.from({ length: resamples }, () =>
    statistic(samples.map((sample) => resampled(sample, random))),
  );
  const [low, high] =
    method === "bca"
      ? biasCorrected(distribution, value, jackknife(samples, statistic), confidence)
      : percentiles(distribution, [(1 - confidence) / 2, (1 + confidence) / 2]);
  return { value, low, high };
}

/**
 * Bounds of the bias-corrected and accelerated interval. `leftOut` has, per sample, the statistic
 * without each value in turn. Falls back on percentiles where no correction is defined, as when
 * every resample lies on one side of the value.
 */
export function biasCorrected(
  distribution: readonly number[],
  value: number,
  leftOut: Samples,
  confidence: number,
): readonly [low: number, high: number] {
  const tails = [(1 - confidence) / 2, (1 + confidence) / 2] as const;
  const below = distribution.filter((each) => each < value).length;
  const equal = distribution.filter((each) => each === value).length;
  const bias = normalQuantile((below + equal / 2) / distribution.length);
  const acceleration = accelerationOf(leftOut);
  const corrected = tails.map((tail) => {
    const shifted = bias + normalQuantile(tail);
    return normalBelow(bias + shifted / (1 - acceleration * shifted));
  });
  const [low = NaN, high = NaN] = corrected;
  return percentiles(distribution, low < high ? [low, high] : tails);
}

function percentiles(
  distribution: readonly number[],
  [low, high]: readonly [number, number],
): readonly [number, number] {
  const ascending = sorted(distribution);
  return [quantileOfSorted(ascending, low), quantileOfSorted(ascending, high)];
}

/** Skew of the influence of single values, over several samples (Efron and Tibshirani, 14.3). */
function accelerationOf(leftOut: Samples): number {
  let cubes = 0;
  let squares = 0;
  for (const values of leftOut) {
    const size = values.length;
    const mean = values.reduce((sum, each) => sum + each, 0) / size;
    const influence = values.map((each) => (size - 1) * (mean - each));
    cubes += influence.reduce((sum, each) => sum + each ** 3, 0) / size ** 3;
    squares += influence.reduce((sum, each) => sum + each ** 2, 0) / size ** 2;
  }
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}

function jackknife(samples: Samples, statistic: (samples: Samples) => number): Samples {
  return samples.map((sample, place) =>
    sample.map((_, left) => {
      const rest = sample.filter((__, index) => index !== left);
      return statistic(samples.map((other, index) => (index === place ? rest : other)));
    }),
  );
}

function resampled(sample: readonly number[], random: Random): readonly number[] {
  return sample.map(() => sample[random.below(sample.length)] as number);
}
