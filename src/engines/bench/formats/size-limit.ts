import type { Format, Gap, Reading } from "./format.ts";
import { isObject, numberAt, objects, textAt, type Json } from "./json.ts";

/** `size-limit --json`: bytes are exact, times (of the time plugin) in seconds. */
export const sizeLimit: Format = {
  name: "size-limit",
  detect: ({ json }) =>
    objects(json).some((each) => textAt(each, "name") !== undefined && isResult(each)),
  *read({ json }) {
    if (isObject(json) && textAt(json, "error") !== undefined) {
      yield { name: "size-limit", why: `It failed: ${textAt(json, "error") ?? ""}` };
    }
    for (const each of objects(json)) if (textAt(each, "name") !== undefined) yield* readings(each);
  },
};

function isResult(each: Json): boolean {
  const measured = "size" in each && ("passed" in each || "sizeLimit" in each);
  return measured || ("passed" in each && ("running" in each || "loading" in each));
}

function* readings(each: Json): Iterable<Reading | Gap> {
  const name = textAt(each, "name") ?? "";
  const size = numberAt(each, "size");
  const times = ["running", "loading", "total"].filter((label) => typeof each[label] === "number");
  if (Number.isNaN(size) && times.length === 0) {
    yield { name, why: "It has no size: its files were not found or could not be built." };
    return;
  }
  if (!Number.isNaN(size))
    yield { name, value: size, unit: "B", direction: "lower", kind: "exact" };
  for (const label of times) {
    yield { name, label, value: numberAt(each, label), unit: "s", direction: "lower" };
  }
}
