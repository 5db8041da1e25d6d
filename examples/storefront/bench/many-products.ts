import type { Product } from "../src/catalog/product.ts";
import { sampleProducts } from "../src/catalog/sample-products.ts";

/** A catalog of any size with the word statistics of the real one. */
export function manyProducts(count: number): Product[] {
  return Array.from({ length: count }, (_, index) => {
    const model = sampleProducts[index % sampleProducts.length]!;
    const lot = Math.floor(index / sampleProducts.length) + 1;
    return { ...model, id: `${model.id}-lot-${lot}`, name: `${model.name}, Lot ${lot}` };
  });
}
