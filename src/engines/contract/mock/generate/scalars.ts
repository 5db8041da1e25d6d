import type { TypeName } from "../../lift/schema.ts";
import type { Conjunction } from "../../schema/expand.ts";
import { fits } from "../../schema/sample/fits.ts";
import { numberCandidates } from "../../schema/sample/numbers.ts";
import { stringCandidates } from "../../schema/sample/strings.ts";
import { numberFor } from "./numbers.ts";
import type { Place } from "./place.ts";
import { stringsFor } from "./strings.ts";

/** A value without members that fits; the plain sampler's where none that looks real does. */
export function scalarFor(
  type: Exclude<TypeName, "array" | "object">,
  conjunction: Conjunction,
  { name, dice }: Place,
): unknown {
  const fitting = (values: readonly unknown[]) => values.find((value) => fits(conjunction, value));
  switch (type) {
    case "null":
      return fitting([null]);
    case "boolean":
      return fitting(dice.shuffle([true, false]));
    case "integer":
    case "number": {
      const number = numberFor(conjunction, name, type === "integer", dice);
      return fitting([...(number === undefined ? [] : [number]), ...numberCandidates(conjunction)]);
    }
    case "string":
      return fitting(stringsFor(conjunction, name, dice)) ?? fitting(stringCandidates(conjunction));
  }
}
