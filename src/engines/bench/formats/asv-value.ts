import type { Gap, Reading } from "./format.ts";
import { around } from "./spread.ts";

const scales: Readonly<Record<string, number>> = { "": 1, k: 1e3, M: 1e6, G: 1e9, T: 1e12 };

/** `11.1±0.01μs`, `2.42k` (bytes), `0.5`, `failed`, `n/a`. */
export function asvValue(name: string, cell: string, scope?: string): Reading | Gap {
  const [, number, margin, unit = ""] =
    /^([\d.]+(?:e[+-]?\d+)?)(?:(?:±|\+-|\uFFFD)([\d.]+(?:e[+-]?\d+)?))?\s*(\S*)/.exec(cell) ?? [];
  if (number === undefined) {
    const why =
      cell.startsWith("n/a") || cell === "skipped" ? "It was skipped." : `asv says "${cell}".`;
    return { name, why };
  }
  const own = name.replace(/\(.*$/, "").split(".").at(-1) ?? name;
  const common = { name, scope, direction: "lower" } as const;
  if (/^(?:ns|[μµu]s|ms|s|m|h)$/.test(unit)) {
    const value = Number(number);
    const interval = around(value, Number(margin ?? NaN));
    return { ...common, value, unit: unit === "m" ? "min" : unit, interval };
  }
  // asv gives sizes a decimal prefix and no unit; what is tracked may have any unit, or none.
  const prefix = unit in scales ? unit : "";
  const value = Number((Number(number) * (scales[prefix] ?? 1)).toPrecision(12));
  const isMemory = /^(?:peak)?mem/i.test(own);
  const rest = prefix === unit ? "" : unit;
  return { ...common, value, unit: isMemory ? "B" : rest, kind: "counted" };
}
