import { eachDay, type DateRange } from "../time/date-range.ts";

export interface Sale {
  readonly placedAt: string;
  readonly status: string;
  readonly total: number;
}

export interface DaySales {
  readonly day: string;
  readonly orders: number;
  readonly revenue: number;
  /** Mean revenue of this day and up to six before it, in whole cents. */
  readonly weekAverage: number;
}

/** One row for each day of the range, also for days on which nobody bought anything. */
export function salesByDay(sales: readonly Sale[], range: DateRange): DaySales[] {
  const counted = sales.filter((sale) => sale.status !== "canceled");
  const byDay = groupByDay(counted);
  const days = eachDay(range);
  const revenues = days.map((day) => revenueOf(byDay[day] ?? []));
  return days.map((day, index) => ({
    day,
    orders: byDay[day]?.length ?? 0,
    revenue: revenues[index] ?? 0,
    weekAverage: trailingAverage(revenues, index, 7),
  }));
}

export function groupByDay(sales: readonly Sale[]): Record<string, Sale[]> {
  return sales.reduce<Record<string, Sale[]>>((days, sale) => {
    const day = sale.placedAt.slice(0, 10);
    return { ...days, [day]: [...(days[day] ?? []), sale] };
  }, {});
}

function revenueOf(sales: readonly Sale[]): number {
  return sales.reduce((sum, sale) => sum + sale.total, 0);
}

export function trailingAverage(values: readonly number[], index: number, width: number): number {
  const window = values.slice(Math.max(0, index - width + 1), index + 1);
  return Math.round(window.reduce((sum, value) => sum + value, 0) / window.length);
}

/** The day with the highest revenue; the earlier one where two are equal. */
export function bestDay(rows: readonly DaySales[]): DaySales | undefined {
  return [...rows].sort((one, other) => other.revenue - one.revenue)[0];
}
