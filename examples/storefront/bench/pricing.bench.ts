import { Bench } from "tinybench";
import { allocate } from "../src/pricing/money.ts";
import { findCoupon } from "../src/pricing/coupons.ts";
import { quote } from "../src/pricing/quote.ts";

const lines = Array.from({ length: 40 }, (_, index) => ({
  unitPrice: 250 + ((index * 377) % 9000),
  quantity: 1 + ((index * 7) % 60),
  weightGrams: 50 + ((index * 131) % 1500),
  isFood: index % 3 !== 0,
}));
const coupon = findCoupon("WELCOME10");
const destination = { method: "standard", country: "DE" } as const;
const weights = lines.map(({ unitPrice }) => unitPrice);

export const bench = new Bench({ name: "pricing", time: 250 })
  .add("quote a cart of 40 lines", () => quote({ lines, coupon, day: "2026-11-20", destination }))
  .add("quote one line", () => quote({ lines: lines.slice(0, 1), day: "2026-11-20" }))
  .add("split a discount over 40 lines", () => allocate(4999, weights));

if (import.meta.main) {
  await bench.run();
  console.table(bench.table());
}
