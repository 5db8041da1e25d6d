import { expect, test } from "@jest/globals";
import { deliveryDay, parcelPrice, shippingCost, shippingOffers } from "../src/pricing/shipping.ts";

test("heavier parcels cost more", () => {
  expect(parcelPrice(500)).toBe(395);
  expect(parcelPrice(3000)).toBe(595);
  expect(parcelPrice(10_000)).toBe(1195);
});

test("large orders ship free at home", () => {
  expect(shippingCost("standard", "NL", 500, 2000)).toBe(395);
  expect(shippingCost("standard", "NL", 500, 9000)).toBe(0);
  expect(shippingCost("standard", "FR", 500, 9000)).toBe(1295);
});

test("express costs twice as much", () => {
  expect(shippingCost("express", "NL", 500, 2000)).toBe(790);
});

test("nothing is delivered at weekends", () => {
  expect(deliveryDay("standard", "NL", "2026-11-19")).toBe("2026-11-23");
  expect(deliveryDay("express", "NL", "2026-11-19")).toBe("2026-11-20");
});

test("the cheapest way comes first", () => {
  expect(shippingOffers("NL").map(({ method }) => method)).toEqual(["standard", "express"]);
});
