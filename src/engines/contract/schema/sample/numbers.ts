import { all, highest, lowest } from "../read.ts";
import type { Conjunction } from "../expand.ts";

/** Candidates around every bound that is named, nearest to zero first. */
export function numberCandidates(conjunction: Conjunction): number[] {
  const bounds = ["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"].flatMap((keyword) =>
    all<number>(conjunction, keyword).map(({ value }) => value),
  );
  const multiples = all<number>(conjunction, "multipleOf").map(({ value }) => value);
  const low =
    highest(conjunction, "minimum")?.value ?? highest(conjunction, "exclusiveMinimum")?.value;
  const high =
    lowest(conjunction, "maximum")?.value ?? lowest(conjunction, "exclusiveMaximum")?.value;
  const candidates = [0, 1, -1, 0.5, 2, ...bounds.flatMap(around), ...large];
  if (low !== undefined && high !== undefined) candidates.push((low + high) / 2);
  for (const multiple of multiples) {
    candidates.push(multiple, -multiple, 2 * multiple, 3 * multiple, multiple / 2);
    for (const bound of bounds) {
      candidates.push(tidy(Math.ceil(bound / multiple) * multiple));
      candidates.push(tidy(Math.floor(bound / multiple) * multiple));
      candidates.push(tidy((Math.floor(bound / multiple) + 1) * multiple));
    }
  }
  return [...new Set(candidates)]
    .filter(Number.isFinite)
    .sort((left, right) => Math.abs(left) - Math.abs(right));
}

/** Just outside of int32 and of what a double holds exactly. */
const large = [2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1e19, -1e19];

function around(bound: number): number[] {
  const step = Math.abs(bound) > 1e15 ? Math.abs(bound) * 1e-3 : 1;
  return [bound, bound + step, bound - step, bound + step / 2, bound - step / 2].map(tidy);
}

/** 0.30000000000000004 back to 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(15)) + 0;
}
