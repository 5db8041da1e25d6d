/** Share of Student's t distribution with `degrees` degrees of freedom below `t`. */
export function studentBelow(t: number, degrees: number): number {
  const tail = 0.5 * incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
  return t < 0 ? tail : 1 - tail;
}

/** The inverse of `studentBelow`, by bisection. */
export function studentQuantile(share: number, degrees: number): number {
  if (share > 0.5) return -studentQuantile(1 - share, degrees);
  if (share === 0.5) return 0;
  let [low, high] = [-1, 0];
  while (studentBelow(low, degrees) > share) [low, high] = [low * 2, low];
  for (let step = 0; step < 200 && high - low > 1e-15 * -low; step++) {
    const middle = (low + high) / 2;
    if (studentBelow(middle, degrees) > share) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/** Regularized incomplete beta function by its continued fraction (DLMF 8.17.22). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(
    a * Math.log(x) + b * Math.log1p(-x) - (logGamma(a) + logGamma(b) - logGamma(a + b)),
  );
  let fraction = 0;
  for (let level = 400; level >= 1; level--) {
    const half = level >> 1;
    const term =
      level % 2 === 0
        ? (half * (b - half) * x) / ((a + level - 1) * (a + level))
        : (-(a + half) * (a + b + half) * x) / ((a + level - 1) * (a + level));
    fraction = term / (1 + fraction);
  }
  return front / (a * (1 + fraction));
}

/** Logarithm of the gamma function for x > 0: Stirling's series after moving x beyond 12. */
function logGamma(x: number): number {
  let shift = 0;
  let moved = x;
  for (; moved < 12; moved++) shift += Math.log(moved);
  const inverse = 1 / (moved * moved);
  const series =
    (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)))) /
    moved;
  return (moved - 0.5) * Math.log(moved) - moved + 0.5 * Math.log(2 * Math.PI) + series - shift;
}
