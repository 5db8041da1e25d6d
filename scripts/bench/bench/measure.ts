import { compare, sideFolder } from "./compare.ts";
import { kinds, writeSide } from "./kinds.ts";
import { startNeighbor } from "./neighbor.ts";
import type { Part } from "./parts.ts";
import type { Pool } from "./pool.ts";
import { sequentialRatio } from "./sequential.ts";

/** Makes the comparisons that a part still lacks, until `until` on the clock of `performance`. */
export async function measurePart(
  part: Part,
  pool: Pool,
  root: string,
  until: number,
): Promise<void> {
  const { kind, change, condition } = part;
  const [base, head] = ["base", `head-${change}`].map((side) => sideFolder(root, kind, side)) as [
    string,
    string,
  ];
  await writeSide(base, kinds[kind](0));
  await writeSide(head, kinds[kind](change / 100));
  const neighbor = condition === "noisy" ? startNeighbor() : undefined;
  try {
    const known = await pool.read(part.name);
    for (let seed = known.length + 1; seed <= part.comparisons; seed++) {
      if (performance.now() > until) return;
      const rows = await compare(kind, base, head, { ...part, seed });
      const sequential = await sequentialRatio(kind, base, head);
      await pool.add(part.name, { seed, ...rows, sequential });
    }
  } finally {
    neighbor?.stop();
  }
}
