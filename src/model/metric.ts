/** How head differs from base where both were measured side by side; relative, 0.03 is 3 % more. */
export interface Change {
  readonly value: number;
  /** Confidence interval of `value`. */
  readonly interval?: readonly [low: number, high: number];
  /** From here on it counts. */
  readonly threshold: number;
  /** What each pair of measurements showed. */
  readonly samples: readonly number[];
}

/** A number that an engine measured. */
export interface Metric {
  readonly name: string;
  readonly value: number;
  /** For example `ms`, `%`, `operations`. Empty for a bare count. */
  readonly unit: string;
  /** The same number on the base side. */
  readonly base?: number;
  /** Confidence interval of `value`, in `unit`. */
  readonly interval?: readonly [low: number, high: number];
  readonly change?: Change;
  /** What earlier runs in the same environment measured, oldest first, in `unit`. */
  readonly history?: readonly number[];
  /** Which way is better. */
  readonly direction: "lower" | "higher";
}
