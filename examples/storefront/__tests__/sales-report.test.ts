import { expect, test } from "@jest/globals";
import { bestDay, salesByDay, trailingAverage } from "../src/orders/sales-report.ts";

const sales = [
  { placedAt: "2026-11-02T09:00:00.000Z", status: "placed", total: 2000 },
  { placedAt: "2026-11-02T17:30:00.000Z", status: "shipped", total: 1000 },
  { placedAt: "2026-11-03T11:00:00.000Z", status: "canceled", total: 9900 },
];

test("quiet days have a row too", () => {
  const rows = salesByDay(sales, { from: "2026-11-01", to: "2026-11-03" });
  expect(rows.map(({ orders, revenue }) => [orders, revenue])).toEqual([
    [0, 0],
    [2, 3000],
    [0, 0],
  ]);
  expect(bestDay(rows)?.day).toBe("2026-11-02");
});

test("the average looks back", () => {
  expect(trailingAverage([10, 20, 30], 2, 2)).toBe(25);
});
