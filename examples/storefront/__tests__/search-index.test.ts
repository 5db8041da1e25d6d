import { expect, test } from "@jest/globals";
import { sampleProducts } from "../src/catalog/sample-products.ts";
import { SearchIndex, tokenize } from "../src/catalog/search-index.ts";

const index = new SearchIndex();
for (const product of sampleProducts) index.add(product);

test("words lose their case and accents", () => {
  expect(tokenize("Earl Grey Crème, 2 bags")).toEqual(["earl", "grey", "creme", "bags"]);
});

test("finds by name, tag and description", () => {
  expect(index.search("guji")).toEqual(["ethiopia-guji-natural"]);
  expect(index.search("bergamot")).toEqual(["earl-grey-creme"]);
  expect(index.search("grinder")[0]).toBe("hand-grinder");
});

test("every word has to be there", () => {
  expect(index.search("espresso office")).toEqual(["house-espresso-1-kg"]);
  expect(index.search("espresso bergamot")).toEqual([]);
});

test("the beginning of a word is enough", () => {
  expect(index.search("dripp")).toContain("pour-over-dripper");
});
