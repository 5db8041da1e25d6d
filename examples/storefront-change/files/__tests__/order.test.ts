import { expect, test } from "@jest/globals";
import { orderNumber } from "../src/orders/order.ts";

test("an order number has the year", () => {
  expect(orderNumber("2026-11-20", 42)).toBe("SF-2026-000042");
});
