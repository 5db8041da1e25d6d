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

/** The id of a product in URLs: its name in lower case, words joined by hyphens. */
export function slugify(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
