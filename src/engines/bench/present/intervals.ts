import type { Judged } from "../verdict/index.ts";
import { worstFirst } from "./worst-first.ts";

export interface DrawingOptions {
  /** Characters of the scale itself; odd, so that 0 has one. */
  readonly width?: number;
  /** Longer names are cut. */
  readonly nameWidth?: number;
  /** More rows are left out, and the last line says so. */
  readonly rows?: number;
}

/**
 * Intervals of relative changes on one scale, worst row first, for a block of fixed width:
 *
 *     parse   :     |     : ├──●──┤   slower
 *     encode  :   ├─●─┤   :           same
 *
 * `|` is no change (`┼` inside an interval), `:` the threshold, an arrow an end beyond the scale. Empty for no rows.
 */
export function drawIntervals(
  judged: readonly Judged[],
  { width = 41, nameWidth = 28, rows = 20 }: DrawingOptions = {},
): string {
  const drawable = worstFirst(judged).filter(({ change }) => !Number.isNaN(change));
  const shown = drawable.slice(0, rows);
  if (shown.length === 0) return "";
  const limit = limitOf(shown);
  const longest = Math.max(...shown.map(({ row }) => Array.from(row.name).length));
  const names = Math.min(nameWidth, longest);
  const lines = shown.map((each) =>
    [fitted(each.row.name, names), track(each, limit, width), each.verdict].join("  "),
  );
  const more = drawable.length - shown.length;
  return [
    `${" ".repeat(names)}  ${scale(limit, width)}`,
    ...lines,
    ...(more > 0 ? [`and ${more} more`] : []),
  ].join("\n");
}

/** One interval without its name, as for the proof of a single row. */
export function drawInterval(judged: Judged, width = 41): string {
  if (Number.isNaN(judged.change)) return "";
  const limit = limitOf([judged]);
  return `${scale(limit, width)}\n${track(judged, limit, width)}`.trimEnd();
}

/** Far ends must not squeeze all others into one character: beyond ten thresholds is an arrow. */
function limitOf(rows: readonly Judged[]): number {
  const threshold = Math.max(0.01, ...rows.map(({ rule }) => rule.threshold));
  const ends = rows.flatMap(({ change, interval }) => [change, ...(interval ?? [])]);
  const furthest = Math.max(...ends.filter(Number.isFinite).map(Math.abs), 0);
  return Math.min(10 * threshold, Math.max(2 * threshold, furthest));
}

function track({ change, interval, rule }: Judged, limit: number, width: number): string {
  const cells = new Array<string>(width).fill(" ");
  const at = (value: number): number =>
    Math.round(((Math.max(-limit, Math.min(limit, value)) + limit) / (2 * limit)) * (width - 1));
  for (const edge of [-rule.threshold, rule.threshold]) if (edge !== 0) cells[at(edge)] = ":";
  cells[at(0)] = "|";
  const [low, high] = interval ?? [change, change];
  for (let cell = at(low); cell <= at(high); cell++) cells[cell] = cells[cell] === "|" ? "┼" : "─";
  if (interval !== undefined) {
    cells[at(low)] = low < -limit ? "◄" : "├";
    cells[at(high)] = high > limit ? "►" : "┤";
  }
  cells[at(change)] = Math.abs(change) <= limit ? "●" : change > 0 ? "►" : "◄";
  return cells.join("");
}

function scale(limit: number, width: number): string {
  const ends = `${(100 * limit).toFixed(limit < 0.1 ? 1 : 0)} %`;
  const [left, right] = [`-${ends}`, `+${ends}`];
  const middle = (width - 1) / 2;
  return `${left.padEnd(middle)}0${right.padStart(width - middle - 1)}`;
}

/** By characters and not by code units, so that no character is cut in two. */
function fitted(name: string, width: number): string {
  const plain = Array.from(name.replace(/[\r\n\t`]/g, " "));
  const cut = plain.length > width ? [...plain.slice(0, width - 1), "…"] : plain;
  return cut.join("") + " ".repeat(Math.max(0, width - cut.length));
}
