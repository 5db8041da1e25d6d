import { median } from "../../../../lab/statistics/index.ts";
import type { PairSample } from "../../../../ports/index.ts";
import type { CountedRow } from "../../verdict/index.ts";

/** Less per call is noise of the counting, not work of the benchmark. */
const leastBytes = 64;

/** The heap that one call takes, where it could be counted in every process. */
export function allocationRow(
  name: string,
  samples: readonly PairSample[],
): CountedRow | undefined {
  const counted = samples.flatMap(({ allocated }) => (allocated === undefined ? [] : [allocated]));
  if (counted.length === 0 || counted.length < samples.length) return undefined;
  const [bases, heads] = [counted.map(({ base }) => base), counted.map(({ head }) => head)];
  if (median(bases) < leastBytes && median(heads) < leastBytes) return undefined;
  return {
    kind: "counted",
    foldedName: "heap per call",
    name: `${name}, heap per call`,
    unit: "B",
    direction: "lower",
    base: median(bases),
    head: median(heads),
    bases,
    heads,
    // Compilers leave allocations out in one process and not in another.
    rule: { threshold: 0.02 },
  };
}
