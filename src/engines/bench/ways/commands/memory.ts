import { median } from "../../../../lab/statistics/index.ts";
import type { PerSide } from "../../../../ports/index.ts";
import type { Measured } from "../../experiment.ts";

/** Memory is handed out in pages, and collectors differ from run to run by a few of them. */
const threshold = 0.05;

/** What a command's largest process held at most; none where a run did not tell. */
export function memoryRow(line: string, { base, head }: PerSide<readonly number[]>): Measured[] {
  if (base.length === 0 || base.length !== head.length) return [];
  return [
    {
      row: {
        kind: "counted",
        foldedName: "peak memory",
        name: `${line}, peak memory`,
        unit: "B",
        direction: "lower",
        base: median(base),
        head: median(head),
        bases: base,
        heads: head,
        rule: { threshold },
      },
      control: false,
      how: `${base.length} runs of each side, apart from those that were timed`,
      asked: line,
    },
  ];
}
