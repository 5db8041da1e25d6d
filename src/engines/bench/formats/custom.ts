import type { Format, Gap, Reading } from "./format.ts";
import { isObject, objects, textAt, type Json } from "./json.ts";
import { around, bounds, type Bounds } from "./spread.ts";

/**
 * A list of `{ name, unit, value, range?, direction? }`, as other actions take it and as
 * `lamplighter bench parse` prints it. `direction` (or `better`) in an entry goes before all else.
 */
export const customSmallerIsBetter: Format = custom("custom-smaller-is-better", "lower");
export const customBiggerIsBetter: Format = custom("custom-bigger-is-better", "higher");
/** Where the tool is not named, each entry has to say it itself, by its unit at least. */
export const customList: Format = {
  ...custom("custom", undefined),
  detect: ({ json }) => objects(json).some(isEntry),
};

function custom(name: string, direction: Reading["direction"]): Format {
  return {
    name,
    // Both are the same shape: only the custom list may claim it.
    detect: () => false,
    *read({ json }) {
      const list = isObject(json) ? [json] : objects(json);
      for (const entry of list) if ("value" in entry) yield reading(entry, direction);
    },
  };
}

function isEntry(entry: Json): boolean {
  return (
    textAt(entry, "name") !== undefined && "value" in entry && typeof entry["unit"] === "string"
  );
}

function reading(entry: Json, byTool: Reading["direction"]): Reading | Gap {
  const name = textAt(entry, "name") ?? "unnamed";
  const given = entry["value"];
  const value = typeof given === "string" && given.trim() !== "" ? Number(given) : given;
  if (typeof value !== "number" || !Number.isFinite(value)) {
    return { name, why: `Its value is no number: ${JSON.stringify(given)}.` };
  }
  const direction = ownDirection(entry) ?? byTool;
  const interval = ownInterval(entry) ?? ranged(value, entry["range"]);
  return { name, value, unit: textAt(entry, "unit") ?? "", direction, interval };
}

function ownDirection(entry: Json): Reading["direction"] {
  const said = textAt(entry, "direction") ?? textAt(entry, "better") ?? "";
  if (/^(?:lower|smaller|less)/i.test(said)) return "lower";
  return /^(?:higher|bigger|greater|larger|more)/i.test(said) ? "higher" : undefined;
}

function ownInterval(entry: Json): Bounds | undefined {
  const [low, high] = Array.isArray(entry["interval"]) ? (entry["interval"] as unknown[]) : [];
  return typeof low === "number" && typeof high === "number" ? bounds(low, high) : undefined;
}

/** `3`, `"3"`, `"± 3"`, `"3%"`, `"1.2 - 3.4"`, `"[1.2, 3.4]"`. */
function ranged(value: number, range: unknown): Bounds | undefined {
  if (typeof range === "number") return around(value, range);
  if (typeof range !== "string") return undefined;
  const number = String.raw`(\d+(?:\.\d+)?(?:e[+-]?\d+)?)`;
  const ends = new RegExp(String.raw`^\[?\s*${number}\s*(?:-|–|\.\.+|,|to)\s*${number}`, "i");
  const [, low, high] = ends.exec(range) ?? [];
  if (high !== undefined) return bounds(Number(low), Number(high));
  const [, margin, percent] =
    new RegExp(String.raw`^(?:±|\+\/?-)?\s*${number}\s*(%)?`, "i").exec(range.trim()) ?? [];
  if (margin === undefined) return undefined;
  return around(value, percent === "%" ? (Math.abs(value) * Number(margin)) / 100 : Number(margin));
}
