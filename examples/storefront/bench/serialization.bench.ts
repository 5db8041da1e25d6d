import { Bench } from "tinybench";
import { parseCsv, productsToCsv } from "../src/catalog/csv.ts";
import { salesByDay } from "../src/orders/sales-report.ts";
import { addDays } from "../src/time/date-range.ts";
import { manyProducts } from "./many-products.ts";

const products = manyProducts(200);
const csv = productsToCsv(products);
const range = { from: "2026-01-01", to: "2026-12-31" };
const sales = Array.from({ length: 1000 }, (_, index) => ({
  placedAt: `${addDays(range.from, (index * 17) % 365)}T12:00:00.000Z`,
  status: index % 11 === 0 ? "canceled" : "placed",
  total: 500 + ((index * 271) % 20_000),
}));

export const bench = new Bench({ name: "serialization", time: 250 })
  .add("catalog of 200 to CSV", () => productsToCsv(products))
  .add("catalog of 200 from CSV", () => parseCsv(csv))
  .add("catalog of 200 to JSON", () => JSON.stringify(products))
  .add("a year of sales", () => salesByDay(sales, range));

if (import.meta.main) {
  await bench.run();
  console.table(bench.table());
}
