import { expect, test } from "@jest/globals";
import { allocate, euro, formatMoney, percentOf, roundHalfEven } from "../src/pricing/money.ts";

test("a share of an amount is in whole cents", () => {
  expect(percentOf(1000, 10)).toBe(100);
  expect(percentOf(999, 10)).toBe(100);
});

test("rounds to the nearest", () => {
  expect(roundHalfEven(2.4)).toBe(2);
  expect(roundHalfEven(2.6)).toBe(3);
  expect(roundHalfEven(2.5)).toBe(2);
});

test("an amount that is split adds up again", () => {
  expect(allocate(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(allocate(0, [5, 7])).toEqual([0, 0]);
});

test("money reads as people write it", () => {
  expect(formatMoney(euro(123450))).toBe("€1,234.50");
});
