const width = 160;
const height = 26;
const margin = 4;
/** Relative to the middle of the range: less is drawn nearly flat, or noise would look like mountains. */
const leastRange = 0.1;

/** A series as a line, oldest first, its last point marked. Empty for fewer than two values. */
export function historyPlot(values: readonly number[]): string {
  const known = values.filter(Number.isFinite);
  if (known.length < 2) return "";
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const center = (low + high) / 2;
  const range = Math.max(high - low, leastRange * Math.abs(center)) || 1;
  const points = known.map((value, index) => {
    const x = margin + (index / (known.length - 1)) * (width - 2 * margin);
    const y = height / 2 - ((value - center) / range) * (height - 2 * margin);
    return [x.toFixed(1), y.toFixed(1)] as const;
  });
  const [x, y] = points.at(-1) ?? ["0", "0"];
  return [
    `<svg class="plot" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">`,
    `<polyline class="trend" points="${points.map((point) => point.join(",")).join(" ")}"/>`,
    `<circle class="mark" cx="${x}" cy="${y}" r="3.2"/>`,
    "</svg>",
  ].join("");
}
