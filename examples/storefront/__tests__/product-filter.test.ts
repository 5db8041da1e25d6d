import { expect, test } from "@jest/globals";
import { matchesFilter, relatedProducts, sortProducts } from "../src/catalog/product-filter.ts";
import { slugify } from "../src/catalog/product.ts";
import { sampleProducts } from "../src/catalog/sample-products.ts";

test("filters by category and price", () => {
  const cheapTea = sampleProducts.filter((product) =>
    matchesFilter(product, { category: "tea", maxPrice: 800 }),
  );
  expect(cheapTea.map(({ id }) => id)).toEqual(["assam-breakfast", "rooibos-orange"]);
});

test("filters what is sold out", () => {
  const soldOut = sampleProducts.filter((product) => matchesFilter(product, { inStock: false }));
  expect(soldOut).toHaveLength(2);
});

test("sorts by price, both ways", () => {
  expect(sortProducts(sampleProducts, "price")[0]?.id).toBe("paper-filters-100-pieces");
  expect(sortProducts(sampleProducts, "-price")[0]?.id).toBe("hand-grinder");
});

test("what is related shares tags", () => {
  const [sencha] = sampleProducts.filter(({ id }) => id === "sencha-kagoshima");
  const related = relatedProducts(sencha!, sampleProducts, 3).map(({ id }) => id);
  expect(related).toEqual(["assam-breakfast", "earl-grey-creme", "rooibos-orange"]);
});

test("a name becomes an id", () => {
  expect(slugify("Earl Grey Crème")).toBe("earl-grey-creme");
});
