import { expect, test } from "@jest/globals";
import { findCoupon } from "../src/pricing/coupons.ts";
import { quote } from "../src/pricing/quote.ts";

const beans = { unitPrice: 1290, quantity: 2, weightGrams: 250, isFood: true };
const grinder = { unitPrice: 8900, quantity: 1, weightGrams: 620, isFood: false };

test("a cart without a destination has no shipping", () => {
  expect(quote({ lines: [beans, grinder], day: "2026-11-20" })).toMatchObject({
    subtotal: 11480,
    discount: 0,
    shipping: 0,
    total: 11480,
  });
});

test("an order pays shipping and names the tax inside", () => {
  const quoted = quote({
    lines: [beans],
    day: "2026-11-20",
    destination: { method: "standard", country: "NL" },
  });
  expect(quoted).toMatchObject({ shipping: 395, total: 2975, taxIncluded: 282 });
});

test("a coupon lowers the total", () => {
  const coupon = findCoupon("welcome10");
  const quoted = quote({ lines: [beans, grinder], coupon, day: "2026-11-20" });
  expect(quoted.discount).toBe(1148);
  expect(quoted.total).toBe(10332);
});
