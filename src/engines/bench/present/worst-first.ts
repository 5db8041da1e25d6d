import type { Judged, RowVerdict } from "../verdict/index.ts";

const order: Readonly<Record<RowVerdict, number>> = {
  slower: 0,
  inconclusive: 1,
  faster: 2,
  same: 3,
};

/**
 * What a reader has to see first: proven losses by size, then what is open by how bad it may be,
 * then gains. Rows of equal weight stay in the order of their names, so that comments do not jump.
 */
export function worstFirst(rows: readonly Judged[]): readonly Judged[] {
  return rows.toSorted(
    (left, right) =>
      order[left.verdict] - order[right.verdict] ||
      weight(right) - weight(left) ||
      (left.row.name < right.row.name ? -1 : 1),
  );
}

/** How bad a row is or, where that is open, could be: in the direction that is worse. */
function weight({ row, verdict, change, interval }: Judged): number {
  const sign = row.direction === "lower" ? 1 : -1;
  const ends = interval?.map((end) => sign * end) ?? [];
  const size = verdict === "inconclusive" && ends.length > 0 ? Math.max(...ends) : sign * change;
  if (Number.isNaN(size)) return -Infinity;
  // Infinite weights of two rows have no difference to sort by.
  return Math.max(-1e300, Math.min(1e300, verdict === "same" ? 0 : size));
}
