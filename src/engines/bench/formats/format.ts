import type { Metric } from "../../../model/index.ts";
import type { MetricKind } from "../verdict/index.ts";

/** What a tool printed. */
export interface Output {
  /** Without terminal colors, byte order mark and carriage returns. */
  readonly text: string;
  /** Those of `text` that are short enough to be a result; some tools dump their data in one. */
  readonly lines: readonly string[];
  /** The JSON in it, undefined where there is none. */
  readonly json: unknown;
}

/** One number of a tool's output, as far as the tool says what it is. */
export interface Reading {
  /** The benchmark's name. */
  readonly name: string;
  /** What of the benchmark it is, for example `p99`; left out of what the tool puts first. */
  readonly label?: string | undefined;
  /** Where the benchmark is, such as a file or package; shown where two have the same name. */
  readonly scope?: string | undefined;
  readonly value: number;
  /** As the tool spells it. */
  readonly unit: string;
  /** Where the unit does not say it. */
  readonly direction?: Metric["direction"] | undefined;
  /** Confidence interval, or what comes closest to one in the format. */
  readonly interval?: readonly [low: number, high: number] | undefined;
  /** Where the unit does not say it. */
  readonly kind?: MetricKind;
  /**
   * True for the time to compare where the tool puts another one first, false for a count that is
   * not worth comparing. Left out, the first time of a benchmark is compared, and all its counts.
   */
  readonly main?: boolean;
  /** One of several measurements of the same thing; their median becomes the metric. */
  readonly repeated?: true;
}

/** A benchmark that gave no number. */
export interface Gap {
  readonly name: string;
  readonly why: string;
}

export interface Format {
  /** For `--tool`. */
  readonly name: string;
  /** Other names that people call it by; case and punctuation do not count. */
  readonly aliases?: readonly string[];
  /** True only for output of this tool; no two formats may claim the same. */
  readonly detect: (output: Output) => boolean;
  /** Everything in the output; nothing where it is not of this format. */
  readonly read: (output: Output) => Iterable<Reading | Gap>;
}

export function isGap(entry: Reading | Gap): entry is Gap {
  return "why" in entry;
}
