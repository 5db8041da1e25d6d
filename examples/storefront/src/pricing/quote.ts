import {
  couponApplies,
  lineDiscounts,
  lineSubtotal,
  type Coupon,
  type PricedLine,
} from "./discounts.ts";
import { shippingCost, type ShippingMethod } from "./shipping.ts";
import { includedTax, taxRate, type Country } from "./tax.ts";

export interface QuoteLine extends PricedLine {
  readonly isFood: boolean;
}

export interface QuoteRequest {
  readonly lines: readonly QuoteLine[];
  readonly coupon?: Coupon | undefined;
  readonly day: string;
  /** Without a destination there is no shipping yet, and the tax is that of the shop's country. */
  readonly destination?: { readonly method: ShippingMethod; readonly country: Country } | undefined;
}

/** All in cents. */
export interface Quote {
  readonly subtotal: number;
  readonly discount: number;
  readonly shipping: number;
  readonly taxIncluded: number;
  readonly total: number;
  readonly lineTotals: readonly number[];
}

export function quote({ lines, coupon, day, destination }: QuoteRequest): Quote {
  const subtotal = sum(lines.map(lineSubtotal));
  const applied = coupon && couponApplies(coupon, subtotal, day) ? coupon : undefined;
  const discounts = lineDiscounts(lines, applied);
  const lineTotals = lines.map((line, index) => lineSubtotal(line) - (discounts[index] ?? 0));
  const goods = sum(lineTotals);
  const shipping = destination === undefined ? 0 : shippingOf(lines, goods, applied, destination);
  const country = destination?.country ?? "NL";
  const goodsTax = sum(
    lines.map((line, index) => includedTax(lineTotals[index] ?? 0, taxRate(country, line.isFood))),
  );
  return {
    subtotal,
    discount: sum(discounts),
    shipping,
    taxIncluded: goodsTax + includedTax(shipping, taxRate(country, false)),
    total: goods + shipping,
    lineTotals,
  };
}

function shippingOf(
  lines: readonly QuoteLine[],
  goods: number,
  coupon: Coupon | undefined,
  { method, country }: NonNullable<QuoteRequest["destination"]>,
): number {
  if (lines.length === 0 || coupon?.effect.kind === "free-shipping") return 0;
  const weight = sum(lines.map((line) => line.weightGrams * line.quantity));
  return shippingCost(method, country, weight, goods);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
