import { roundHalfEven } from "./money.ts";

/** Standard VAT rates in percent; food pays the reduced one. */
const rates = {
  AT: { standard: 20, reduced: 10 },
  BE: { standard: 21, reduced: 6 },
  DE: { standard: 19, reduced: 7 },
  DK: { standard: 25, reduced: 25 },
  ES: { standard: 21, reduced: 10 },
  FR: { standard: 20, reduced: 5.5 },
  IE: { standard: 23, reduced: 13.5 },
  IT: { standard: 22, reduced: 10 },
  NL: { standard: 21, reduced: 9 },
  SE: { standard: 25, reduced: 12 },
} as const;

export type Country = keyof typeof rates;

export const countries = Object.keys(rates) as readonly Country[];

export function taxRate(country: Country, isFood: boolean): number {
  return isFood ? rates[country].reduced : rates[country].standard;
}

/** The tax inside a price that already includes it. */
export function includedTax(gross: number, percent: number): number {
  return roundHalfEven((gross * percent) / (100 + percent));
}
