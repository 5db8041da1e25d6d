import { contains, type DateRange } from "../time/date-range.ts";
import { allocate, percentOf } from "./money.ts";

export interface PricedLine {
  readonly unitPrice: number;
  readonly quantity: number;
  readonly weightGrams: number;
}

export type CouponEffect =
  | { readonly kind: "percent"; readonly percent: number; readonly atMost?: number }
  | { readonly kind: "fixed"; readonly amount: number }
  | { readonly kind: "free-shipping" };

export interface Coupon {
  readonly code: string;
  readonly effect: CouponEffect;
  readonly minimumSubtotal: number;
  readonly valid: DateRange;
}

/** Percent off a line, by how many of the same product are in it; highest step first. */
const volumeSteps = [
  { from: 48, percent: 15 },
  { from: 24, percent: 10 },
  { from: 12, percent: 5 },
] as const;

export function volumePercent(quantity: number): number {
  return volumeSteps.filter((step) => quantity >= step.from)[0]?.percent ?? 0;
}

export function lineSubtotal({ unitPrice, quantity }: PricedLine): number {
  return unitPrice * quantity;
}

export function volumeDiscount(line: PricedLine): number {
  return percentOf(lineSubtotal(line), volumePercent(line.quantity));
}

export function couponApplies(coupon: Coupon, subtotal: number, day: string): boolean {
  return contains(coupon.valid, day) && subtotal >= coupon.minimumSubtotal;
}

/** What a coupon takes off `amount`: never more than there is to pay. */
export function couponDiscount(effect: CouponEffect, amount: number): number {
  switch (effect.kind) {
    case "percent":
      return Math.min(percentOf(amount, effect.percent), effect.atMost ?? Infinity);
    case "fixed":
      return Math.min(effect.amount, amount);
    case "free-shipping":
      return 0;
  }
}

/** The discount of each line: volume first, then its part of the coupon on what is left. */
export function lineDiscounts(lines: readonly PricedLine[], coupon?: Coupon): number[] {
  const volume = lines.map(volumeDiscount);
  if (coupon === undefined) return volume;
  const left = lines.map((line, index) => lineSubtotal(line) - (volume[index] ?? 0));
  const total = left.reduce((sum, amount) => sum + amount, 0);
  const parts = allocate(couponDiscount(coupon.effect, total), left);
  return volume.map((amount, index) => amount + (parts[index] ?? 0));
}
