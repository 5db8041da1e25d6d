import { addBusinessDays } from "../time/date-range.ts";
import type { Country } from "./tax.ts";

export const shippingMethods = ["standard", "express"] as const;
export type ShippingMethod = (typeof shippingMethods)[number];

export const freeShippingFrom = 60_00;
const home: Country = "NL";
const neighbors: readonly Country[] = ["BE", "DE"];

/** Parcel prices up to and including a weight, cheapest first. */
const parcels = [
  { upToGrams: 1_000, price: 3_95 },
  { upToGrams: 5_000, price: 5_95 },
  { upToGrams: 20_000, price: 11_95 },
] as const;

export function parcelPrice(weightGrams: number): number {
  const fitting = parcels.filter((parcel) => weightGrams <= parcel.upToGrams);
  const largest = parcels[parcels.length - 1] as (typeof parcels)[number];
  if (fitting.length > 0) return fitting.sort((one, other) => one.price - other.price)[0]!.price;
  return Math.ceil(weightGrams / largest.upToGrams) * largest.price;
}

/** Free from a subtotal on, but only at home and only with the standard method. */
export function shippingCost(
  method: ShippingMethod,
  country: Country,
  weightGrams: number,
  subtotal: number,
): number {
  const base = parcelPrice(weightGrams) + (country === home ? 0 : crossBorderPrice(country));
  if (method === "express") return base * 2;
  return country === home && subtotal >= freeShippingFrom ? 0 : base;
}

function crossBorderPrice(country: Country): number {
  return neighbors.includes(country) ? 4_00 : 9_00;
}

export function deliveryDays(method: ShippingMethod, country: Country): number {
  const abroad = country === home ? 0 : neighbors.includes(country) ? 1 : 3;
  return (method === "express" ? 1 : 2) + abroad;
}

export function deliveryDay(method: ShippingMethod, country: Country, placedOn: string): string {
  return addBusinessDays(placedOn, deliveryDays(method, country));
}

export interface ShippingOffer {
  readonly method: ShippingMethod;
  /** Cents for the lightest parcel. */
  readonly from: number;
  readonly workingDays: number;
}

/** How a parcel can travel to a country, cheapest first. */
export function shippingOffers(country: Country): ShippingOffer[] {
  return shippingMethods
    .map((method) => ({
      method,
      from: shippingCost(method, country, 0, 0),
      workingDays: deliveryDays(method, country),
    }))
    .sort((one, other) => one.from - other.from);
}
