import type { Change, Metric } from "../../model/index.ts";
import { htmlText } from "../escape.ts";
import { measured, quantity } from "../wording.ts";
import { changePlot, commonLimit } from "./plots/change.ts";
import { historyPlot } from "./plots/history.ts";
import { table } from "./table.ts";

/** What was measured; with plots beside the words where pairs were measured or a history is known. */
export function measurements(metrics: readonly Metric[]): string {
  const changes = metrics.flatMap(({ change }) => (change === undefined ? [] : [change]));
  const limit = commonLimit(changes);
  const remembered = metrics.some(({ history = [] }) => history.length > 1);
  const header = [
    ...["Measured", "Base", "Head"],
    ...(changes.length > 0 ? ["Change"] : []),
    ...(remembered ? ["Before"] : []),
    "Direction",
  ];
  const rows = metrics.map((metric) => {
    const base = metric.base === undefined ? "" : quantity(metric.base, metric.unit);
    // The interval of a change is the same one, and stands beside it.
    const head =
      metric.change === undefined ? measured(metric) : quantity(metric.value, metric.unit);
    const cells = [
      cell(htmlText(metric.name)),
      ...[base, head].map((text) => cell(htmlText(text), "number")),
      ...(changes.length > 0 ? [cell(changeCell(metric.change, limit), "number")] : []),
      ...(remembered ? [cell(historyPlot(metric.history ?? []))] : []),
      cell(`${metric.direction} is better`, "number"),
    ];
    return `<tr>${cells.join("")}</tr>`;
  });
  return [
    `<div class="wide">${table(header, rows)}</div>`,
    ...(changes.length > 0 ? [legend(limit)] : []),
  ].join("\n");
}

const cell = (content: string, kind?: string): string =>
  `<td${kind === undefined ? "" : ` class="${kind}"`}>${content}</td>`;

function changeCell(change: Change | undefined, limit: number): string {
  if (change === undefined) return "";
  const { value, interval } = change;
  const range = interval === undefined ? "" : ` (${interval.map(percent).join(" to ")})`;
  return `${changePlot(change, limit)}${htmlText(`${percent(value)}${range}`)}`;
}

function legend(limit: number): string {
  return `<p class="soft">Change: from ${percent(-limit)} at the left edge to ${percent(limit)} at the right one, on one scale. A dot is a pair of measurements, the bar the interval; dashed lines are the threshold.</p>`;
}

/** With its sign, as a change is read. */
function percent(change: number): string {
  return `${change > 0 ? "+" : ""}${(100 * change).toFixed(1)} %`;
}
