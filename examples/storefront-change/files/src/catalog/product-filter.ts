import { daysBetween } from "../time/date-range.ts";
import type { Category, Product } from "./product.ts";
import { tokenize } from "./search-index.ts";

export const sortOrders = ["relevance", "name", "price", "-price", "newest", "oldest"] as const;
export type SortOrder = (typeof sortOrders)[number];

export interface ProductFilter {
  readonly category?: Category | undefined;
  readonly minPrice?: number | undefined;
  readonly maxPrice?: number | undefined;
  readonly inStock?: boolean | undefined;
  /** Products that have all of these tags. */
  readonly tags?: readonly string[] | undefined;
}

export function matchesFilter(product: Product, filter: ProductFilter): boolean {
  const { amount } = product.price;
  if (filter.category !== undefined && product.category !== filter.category) return false;
  if (filter.minPrice !== undefined && amount < filter.minPrice) return false;
  if (filter.maxPrice !== undefined && amount > filter.maxPrice) return false;
  if (filter.inStock !== undefined && product.stock > 0 !== filter.inStock) return false;
  return (filter.tags ?? []).every((tag) => product.tags.includes(tag));
}

/** A sorted copy. "relevance" is the order that the search left. */
export function sortProducts(products: readonly Product[], order: SortOrder): Product[] {
  const sorted = [...products];
  switch (order) {
    case "relevance":
      return sorted;
    case "name":
      return sorted.sort(byName);
    case "price":
      return sorted.sort(
        (one, other) => one.price.amount - other.price.amount || byName(one, other),
      );
    case "-price":
      return sorted.sort(
        (one, other) => other.price.amount - one.price.amount || byName(one, other),
      );
    case "newest":
      return sorted.sort((one, other) => daysApart(other, one) || byName(one, other));
    case "oldest":
      return sorted.sort((one, other) => daysApart(one, other) || byName(one, other));
  }
}

function daysApart(one: Product, other: Product): number {
  return daysBetween(other.addedOn, one.addedOn);
}

function byName(one: Product, other: Product): number {
  return one.name.localeCompare(other.name, "en", { sensitivity: "base" });
}

/** Other products that share the category, a tag or a word of the name, closest first. */
export function relatedProducts(
  product: Product,
  all: readonly Product[],
  count: number,
): Product[] {
  return all
    .filter((other) => other.id !== product.id)
    .map((other) => ({ other, score: similarity(product, other) }))
    .filter(({ score }) => score > 0)
    .sort((one, two) => two.score - one.score || byName(one.other, two.other))
    .slice(0, count)
    .map(({ other }) => other);
}

function similarity(one: Product, other: Product): number {
  const shared = one.tags.filter((tag) => other.tags.includes(tag)).length;
  const words = tokenize(one.name).filter((word) => tokenize(other.name).includes(word)).length;
  return words * 3 + shared * 2 + (one.category === other.category ? 1 : 0);
}
