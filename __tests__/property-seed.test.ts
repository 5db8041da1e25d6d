import { expect, test } from "@jest/globals";
import fc from "fast-check";

test("without a wish, every run draws the same examples", () => {
  const { seed } = fc.readConfigureGlobal();
  expect(seed === undefined).toBe(process.env.PROPERTY_SEED === "random");
});
