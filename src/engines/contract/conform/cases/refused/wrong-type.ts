import { typeNames } from "../../../lift/schema.ts";
import { typesOf } from "../../../schema/read.ts";
import type { Refusing } from "./refused-case.ts";
import { wrongValues } from "./wrong-value.ts";

/**
 * Values that no server turns into the right type in good faith: "5" for 5 and 5 for "5" are taken
 * by many on purpose, a word for a number and an object for a text are not.
 */
export const wrongType: Refusing = (api, base) =>
  wrongValues(api, base, "wrong-type", (_, schemas, where) => {
    if (schemas.length === 0) return [];
    const types = typesOf(api.taken.expand(schemas));
    if (types.size === typeNames.length) return [];
    const wanted = [...types]
      .filter((type) => type !== "integer" || !types.has("number"))
      .join(" or ");
    const why = (what: string): string => `is ${what}, and not ${wanted}`;
    if (where === "text") return [{ value: "lamplighter", why: why("a word") }];
    return types.has("object")
      ? [{ value: "lamplighter", why: why("a text") }]
      : [{ value: { lamplighter: true }, why: why("an object") }];
  });
