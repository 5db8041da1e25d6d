import { queryReader } from "../http/field-reader.ts";
import { Problem } from "../http/problem.ts";
import type { Route, ShopRequest, ShopResponse } from "../http/route.ts";
import type { Shop } from "../shop.ts";
import { daysBetween } from "../time/date-range.ts";
import { bestDay, salesByDay } from "./sales-report.ts";

const maxDays = 366;

export function reportRoutes(shop: Shop): Route[] {
  return [
    {
      method: "GET",
      path: "/reports/sales",
      backOffice: true,
      handle: (request) => salesReport(shop, request),
    },
  ];
}

function salesReport(shop: Shop, { query }: ShopRequest): ShopResponse {
  const input = queryReader(query);
  const range = { from: input.date("from"), to: input.date("to") };
  input.done();
  const days = daysBetween(range.from, range.to) + 1;
  if (days < 1 || days > maxDays) {
    throw new Problem(422, `A report covers 1 to ${maxDays} days.`, {
      errors: [{ field: "/to", message: `must be up to ${maxDays - 1} days after from` }],
    });
  }
  const sales = [...shop.orders.values()].map(({ placedAt, status, totals }) => ({
    placedAt,
    status,
    total: totals.total.amount,
  }));
  const rows = salesByDay(sales, range);
  return { status: 200, body: { days: rows, best: bestDay(rows) } };
}
