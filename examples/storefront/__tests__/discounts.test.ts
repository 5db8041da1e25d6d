import { expect, test } from "@jest/globals";
import {
  couponApplies,
  couponDiscount,
  lineDiscounts,
  volumeDiscount,
  volumePercent,
  type Coupon,
} from "../src/pricing/discounts.ts";

const tenPercent: Coupon = {
  code: "WELCOME10",
  effect: { kind: "percent", percent: 10, atMost: 2000 },
  minimumSubtotal: 2500,
  valid: { from: "2026-01-01", to: "2026-12-31" },
};

test("more of a product costs less each", () => {
  expect(volumePercent(1)).toBe(0);
  expect(volumePercent(30)).toBe(10);
  expect(volumePercent(100)).toBe(15);
});

test("a volume discount is taken from the line", () => {
  expect(volumeDiscount({ unitPrice: 500, quantity: 30, weightGrams: 0 })).toBe(1500);
});

test("a coupon needs its minimum", () => {
  expect(couponApplies(tenPercent, 1000, "2026-06-01")).toBe(false);
  expect(couponApplies(tenPercent, 5000, "2026-06-01")).toBe(true);
});

test("a coupon of last year does not count", () => {
  expect(couponApplies(tenPercent, 5000, "2025-06-01")).toBe(false);
});

test("a fixed coupon takes its amount", () => {
  expect(couponDiscount({ kind: "fixed", amount: 500 }, 4000)).toBe(500);
});

test("a percent coupon takes its share", () => {
  expect(couponDiscount({ kind: "percent", percent: 10 }, 4000)).toBe(400);
});

test("the coupon is spread over the lines", () => {
  const lines = [
    { unitPrice: 3000, quantity: 1, weightGrams: 0 },
    { unitPrice: 1000, quantity: 1, weightGrams: 0 },
  ];
  expect(lineDiscounts(lines, tenPercent)).toEqual([300, 100]);
});
