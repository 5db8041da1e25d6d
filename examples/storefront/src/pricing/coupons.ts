import type { Coupon } from "./discounts.ts";

const always = { from: "2020-01-01", to: "2099-12-31" };

export const coupons: readonly Coupon[] = [
  {
    code: "WELCOME10",
    effect: { kind: "percent", percent: 10, atMost: 20_00 },
    minimumSubtotal: 25_00,
    valid: always,
  },
  {
    code: "FIVER",
    effect: { kind: "fixed", amount: 5_00 },
    minimumSubtotal: 40_00,
    valid: always,
  },
  {
    code: "SHIPFREE",
    effect: { kind: "free-shipping" },
    minimumSubtotal: 0,
    valid: always,
  },
];

export function findCoupon(code: string): Coupon | undefined {
  return coupons.find((coupon) => coupon.code === code.trim().toUpperCase());
}
