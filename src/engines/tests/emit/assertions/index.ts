import type { Style } from "../../suite/style.ts";
import type { Assertions } from "./assertion.ts";
import { assertAssertions } from "./assert.ts";
import { chaiAssertions } from "./chai.ts";
import { expectAssertions } from "./expect.ts";

export const assertionsFor: Readonly<Record<Style["assertions"], Assertions>> = {
  expect: expectAssertions,
  assert: assertAssertions,
  chai: chaiAssertions,
};

export { assertionOf } from "./assertion.ts";
