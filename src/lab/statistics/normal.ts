const sqrt2 = Math.SQRT2;

/** Share of a standard normal distribution below `z`, to about 1e-15 also far out in the tail. */
export function normalBelow(z: number): number {
  if (Number.isNaN(z)) return NaN;
  return z < 0 ? upperTail(-z) : 1 - upperTail(z);
}

/** Share of a standard normal distribution above `z`. */
export function normalAbove(z: number): number {
  return normalBelow(-z);
}

/** The inverse of `normalBelow`: -Infinity at 0, Infinity at 1, NaN outside of them. */
export function normalQuantile(share: number): number {
  if (!(share >= 0 && share <= 1)) return NaN;
  if (share === 0 || share === 1) return share === 0 ? -Infinity : Infinity;
  if (share > 0.5) return -lowerQuantile(1 - share);
  return lowerQuantile(share);
}

/** Newton on the logarithm of the tail, which is nearly a parabola, so it converges from afar. */
function lowerQuantile(share: number): number {
  const target = Math.log(share);
  let z = -Math.sqrt(Math.max(0, -2 * Math.log(2 * share)));
  for (let step = 0; step < 60; step++) {
    const tail = upperTail(-z);
    const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
    const move = ((Math.log(tail) - target) * tail) / density;
    z -= move;
    if (Math.abs(move) <= 1e-15 * (1 + Math.abs(z))) break;
  }
  return z;
}

/** For z >= 0. The series loses digits where the tail is small, the fraction where z is small. */
function upperTail(z: number): number {
  return z < 3 ? 0.5 - centralShare(z) : fractionTail(z);
}

/** Share between 0 and z: all terms of this series are positive (Abramowitz and Stegun 26.2.11). */
function centralShare(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return (sum * Math.exp(-0.5 * z * z)) / (sqrt2 * Math.sqrt(Math.PI));
}

/** Continued fraction of the tail, from its far end (Abramowitz and Stegun 26.2.14). */
function fractionTail(z: number): number {
  let denominator = z;
  for (let level = 200; level >= 1; level--) denominator = z + level / denominator;
  return Math.exp(-0.5 * z * z) / (Math.sqrt(2 * Math.PI) * denominator);
}
