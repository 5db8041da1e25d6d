import { expect, test } from "@jest/globals";
import { csvRow, parseCsv, productsToCsv, toCsv } from "../src/catalog/csv.ts";
import { sampleProducts } from "../src/catalog/sample-products.ts";

test("quotes only what needs it", () => {
  expect(csvRow(["plain", "a,b", 'say "hi"', 3])).toBe('plain,"a,b","say ""hi""",3');
});

test("what is written is read again", () => {
  const rows = [
    ["1", "two, three"],
    ["", 'four "five"'],
  ];
  expect(parseCsv(toCsv(["id", "text"], rows))).toEqual([["id", "text"], ...rows]);
});

test("the catalog has a line for each product", () => {
  const [header, first, ...others] = parseCsv(productsToCsv(sampleProducts));
  expect(header).toEqual(["id", "name", "category", "price", "availability", "tags"]);
  expect(first?.[3]).toBe("€8.95");
  expect(others).toHaveLength(sampleProducts.length - 1);
});
