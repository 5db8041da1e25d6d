import { samplesOf } from "../../../pattern/sample.ts";
import type { Conjunction } from "../../../schema/expand.ts";
import { all, highest, lowest, typesOf, valuesOf } from "../../../schema/read.ts";
import type { Api } from "../../api.ts";
import type { Refusing } from "./refused-case.ts";
import { type Wrong, wrongValues } from "./wrong-value.ts";

const maxLength = 10_000;
const maxItems = 200;

/** Values just outside of each bound that the schemas name. Formats are left: many only annotate. */
export const outOfBounds: Refusing = (api, base) =>
  wrongValues(api, base, "out-of-bounds", (_, schemas) => {
    if (schemas.length === 0) return [];
    const conjunction = api.taken.expand(schemas);
    const types = typesOf(conjunction);
    return [
      ...outsideOfList(conjunction),
      ...(types.has("integer") || types.has("number") ? aroundNumbers(conjunction) : []),
      ...(types.has("string") ? aroundTexts(conjunction) : []),
      ...(types.has("array") ? aroundLists(api, schemas, conjunction) : []),
    ];
  });

function outsideOfList(conjunction: Conjunction): Wrong[] {
  const listed = valuesOf(conjunction);
  if (listed === undefined) return [];
  const number = listed.every((value) => typeof value === "number");
  const other = number ? Math.max(...(listed as number[])) + 1 : "lamplighter-unlisted";
  return [{ value: other, why: "is none of the listed values" }];
}

function aroundNumbers(conjunction: Conjunction): Wrong[] {
  const found: Wrong[] = [];
  const add = (bound: number | undefined, step: number, words: string): void => {
    if (bound !== undefined) found.push({ value: bound + step, why: `is ${words} ${bound}` });
  };
  add(highest(conjunction, "minimum")?.value, -1, "less than");
  add(lowest(conjunction, "maximum")?.value, 1, "more than");
  add(highest(conjunction, "exclusiveMinimum")?.value, 0, "not more than");
  add(lowest(conjunction, "exclusiveMaximum")?.value, 0, "not less than");
  return found;
}

function aroundTexts(conjunction: Conjunction): Wrong[] {
  const least = highest(conjunction, "minLength")?.value ?? 0;
  const most = lowest(conjunction, "maxLength")?.value ?? Infinity;
  const [pattern] = all<string>(conjunction, "pattern");
  const [sample = "a"] = pattern === undefined ? [] : samplesOf(pattern.value, least);
  const found: Wrong[] = [];
  if (least > 0 && least <= maxLength) {
    found.push({ value: sample.slice(0, least - 1), why: `is shorter than ${least}` });
  }
  if (most < maxLength) {
    const value = (sample === "" ? "a" : sample).repeat(most + 1).slice(0, most + 1);
    found.push({ value, why: `is longer than ${most}` });
  }
  for (const { value } of all<string>(conjunction, "pattern")) {
    const wrong = ["lamplighter", "!", "lamp lighter!", "0"].map((text) =>
      text.repeat(Math.ceil(least / text.length) || 1).slice(0, most),
    );
    found.push(
      ...wrong.slice(0, 2).map((text) => ({ value: text, why: `does not match ${value}` })),
    );
  }
  return found;
}

function aroundLists(
  api: Api,
  schemas: Parameters<Api["taken"]["expand"]>[0],
  conjunction: Conjunction,
): Wrong[] {
  const found: Wrong[] = [];
  const least = highest(conjunction, "minItems")?.value ?? 0;
  const most = lowest(conjunction, "maxItems")?.value ?? Infinity;
  const list = api.sent
    .samples(schemas, 4)
    .find((value) => Array.isArray(value) && value.length > 0);
  const [item] = (list ?? []) as unknown[];
  if (least === 1) found.push({ value: [], why: "has no item" });
  if (item === undefined) return found;
  if (least > 1) found.push({ value: [item], why: `has fewer items than ${least}` });
  if (most < maxItems) {
    const value = Array.from({ length: most + 1 }, () => item);
    found.push({ value, why: `has more items than ${most}` });
  }
  return found;
}
