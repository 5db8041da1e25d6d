import { median } from "../../../lab/statistics/index.ts";

const levels = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;

export interface SparklineOptions {
  /** At most this many characters; longer series are shown by the medians of their parts. */
  readonly width?: number;
  /** Relative to the median: a smaller range is drawn flat, or noise would look like mountains. */
  readonly leastRange?: number;
}

/** A series in one line of text, oldest first; what is no number is a gap. Empty for no values. */
export function sparkline(
  values: readonly number[],
  { width = 24, leastRange = 0.1 }: SparklineOptions = {},
): string {
  const shown = condensed(values, width);
  const known = shown.filter(Number.isFinite);
  if (known.length === 0) return " ".repeat(shown.length);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const range = Math.max(high - low, leastRange * Math.abs(median(known)));
  const bottom = (low + high - range) / 2;
  return shown
    .map((value) => {
      if (!Number.isFinite(value)) return " ";
      const share = range === 0 ? 0.5 : (value - bottom) / range;
      return levels[Math.min(levels.length - 1, Math.floor(share * levels.length))] ?? "▄";
    })
    .join("");
}

function condensed(values: readonly number[], width: number): readonly number[] {
  if (values.length <= width) return values;
  return Array.from({ length: width }, (_, part) => {
    const from = Math.floor((part * values.length) / width);
    const to = Math.floor(((part + 1) * values.length) / width);
    return median(values.slice(from, to).filter(Number.isFinite));
  });
}
