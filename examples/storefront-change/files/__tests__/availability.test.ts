import { expect, test } from "@jest/globals";
import { availability, presentProduct } from "../src/catalog/product.ts";
import { sampleProducts } from "../src/catalog/sample-products.ts";

test("says whether there is enough", () => {
  expect(availability(0)).toBe("sold_out");
  expect(availability(3)).toBe("low");
  expect(availability(100)).toBe("in_stock");
});

test("the public does not see the stock", () => {
  const [first] = sampleProducts.map(presentProduct);
  expect(first).not.toHaveProperty("stock");
  expect(first).toHaveProperty("availability", "in_stock");
});
