import { Bench } from "tinybench";
import { relatedProducts, sortProducts } from "../src/catalog/product-filter.ts";
import { SearchIndex } from "../src/catalog/search-index.ts";
import { manyProducts } from "./many-products.ts";

const products = manyProducts(600);
const index = new SearchIndex();
for (const product of products) index.add(product);
const [first] = products;

export const bench = new Bench({ name: "search", time: 250 })
  .add("one word", () => index.search("espresso"))
  .add("two words and a beginning", () => index.search("filter single ori"))
  .add("related products", () => relatedProducts(first!, products, 4))
  .add("sort by name", () => sortProducts(products, "name"))
  .add("index 100 products", () => {
    const fresh = new SearchIndex();
    for (const product of products.slice(0, 100)) fresh.add(product);
  });

if (import.meta.main) {
  await bench.run();
  console.table(bench.table());
}
