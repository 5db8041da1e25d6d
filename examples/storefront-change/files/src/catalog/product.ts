import type { Money } from "../pricing/money.ts";

export const categories = ["coffee", "tea", "equipment", "gifts"] as const;
export type Category = (typeof categories)[number];

export interface Product {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly category: Category;
  readonly price: Money;
  readonly weightGrams: number;
  readonly stock: number;
  readonly tags: readonly string[];
  readonly addedOn: string;
}

export function isFood({ category }: Pick<Product, "category">): boolean {
  return category === "coffee" || category === "tea";
}

export const availabilities = ["in_stock", "low", "sold_out"] as const;
export type Availability = (typeof availabilities)[number];

const lowStock = 5;

export function availability(stock: number): Availability {
  if (stock <= 0) return "sold_out";
  return stock <= lowStock ? "low" : "in_stock";
}

/** What the public sees: how many are left is between us and the warehouse. */
export function presentProduct({ stock, ...product }: Product): object {
  return { ...product, availability: availability(stock) };
}

/** The id of a product in URLs: its name in lower case, words joined by hyphens. */
export function slugify(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
