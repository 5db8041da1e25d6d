import { signedRank } from "./signed-rank.ts";

/**
 * Two one-sided signed-rank tests (TOST; Schuirmann, 1987): p of "the center of the differences
 * lies at `margin` or further from zero". Small p shows that they are the same within the margin,
 * which a large p of a test for a difference never does.
 */
export function equivalence(differences: readonly number[], margin: number): number {
  const above = signedRank(
    differences.map((value) => value + margin),
    { alternative: "greater" },
  );
  const below = signedRank(
    differences.map((value) => value - margin),
    { alternative: "less" },
  );
  return Math.max(above.p, below.p);
}
