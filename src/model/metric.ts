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
  /** Which way is better. */
  readonly direction: "lower" | "higher";
}
