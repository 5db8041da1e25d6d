import type { Format, Gap, Reading } from "./format.ts";
import { bounds, scaled } from "./spread.ts";

/** Version 2 heads the last column "estimated", version 3 "est run time"; without analysis "mean". */
const head = /^benchmark name +samples +iterations +(estimated|est run time|mean)\b/;
const counts = /^(.*?)\s+(\d+)\s+(\d+)\s+([\d.e+-]+) (\S+)\s*$/;
const means = /^(.*?)\s+([\d.e+-]+) (\S+)\s+([\d.e+-]+) (\S+)\s+([\d.e+-]+) (\S+)\s*$/;

const seconds: Readonly<Record<string, number>> = {
  ns: 1e-9,
  us: 1e-6,
  µs: 1e-6,
  μs: 1e-6,
  ms: 1e-3,
  s: 1,
  m: 60,
};

/** Catch2's console reporter: three lines a benchmark, a unit in each cell. */
export const catch2: Format = {
  name: "catch2",
  aliases: ["cpp_catch2", "catch"],
  detect: ({ lines }) => lines.some((line) => head.test(line.trim())),
  *read({ lines }) {
    let analyzed: boolean | undefined;
    let scope: string | undefined;
    let begun: string[] = [];
    for (const [at, line] of lines.entries()) {
      scope = titleAt(lines, at) ?? scope;
      const headed = head.exec(line.trim());
      if (headed !== null) {
        analyzed = headed[1] !== "mean";
        begun = [];
        continue;
      }
      if (analyzed === undefined) continue;
      const failed = /^(.*?)\s*[Bb]enchmark failed\b *\(?(.*?)\)?\s*$/.exec(line);
      const row = counts.exec(line);
      if (failed !== null || row !== null) {
        const own = (failed ?? row)?.[1]?.trim() ?? "";
        const rest = analyzed
          ? [1, 2].map((by) => means.exec(lines[at + by] ?? "")?.[1] ?? "")
          : [];
        const name = [...begun, own, ...(failed === null ? rest : [])]
          .map((part) => part.trim())
          .filter((part) => part !== "")
          .join(" ");
        begun = [];
        if (failed !== null) yield { name, why: `It failed: ${failed[2] ?? ""}.` };
        else yield read(name, scope, analyzed ? means.exec(lines[at + 1] ?? "") : row, analyzed);
      } else begun = wrapped(begun, line);
    }
  },
};

/** A name that is too long for its column begins in lines of its own, or goes on beside the means. */
function wrapped(begun: readonly string[], line: string): string[] {
  const isName = /^\S/.test(line) && !/^[-=.~]{10}/.test(line) && !means.test(line);
  return isName ? [...begun, line.trim()] : [];
}

function read(
  name: string,
  scope: string | undefined,
  cells: RegExpExecArray | null,
  analyzed: boolean,
): Reading | Gap {
  const [value, unit, low, lowUnit, high, highUnit] = cells?.slice(analyzed ? 2 : 4) ?? [];
  if (value === undefined || unit === undefined) return { name, why: "Its mean is missing." };
  const scale = seconds[unit] ?? NaN;
  const interval = bounds(
    scaled(Number(low ?? NaN), (seconds[lowUnit ?? ""] ?? NaN) / scale),
    scaled(Number(high ?? NaN), (seconds[highUnit ?? ""] ?? NaN) / scale),
  );
  const shown = unit === "m" ? "min" : unit;
  return { name, scope, value: Number(value), unit: shown, direction: "lower", interval };
}

/** A test case is named between two rules of dashes, its sections indented below it. */
function titleAt(lines: readonly string[], at: number): string | undefined {
  if (!/^-{40,}\s*$/.test(lines[at] ?? "")) return undefined;
  const end = lines.findIndex((line, index) => index > at && /^-{40,}\s*$/.test(line));
  const between = end === -1 ? [] : lines.slice(at + 1, end);
  if (between.length === 0 || between.length > 10 || between.some((line) => line.trim() === "")) {
    return undefined;
  }
  return between.map((line) => line.trim()).join(" > ");
}
