/** A stream of pseudo-random numbers. The same seed gives the same stream on every machine. */
export interface Random {
  /** Uniform in [0, 1), 53 bits. */
  uniform(): number;
  /** Uniform whole number in [0, bound). */
  below(bound: number): number;
  /** Standard normal deviate. */
  normal(): number;
}

/**
 * xoshiro128** (Blackman and Vigna, 2018), its state filled by splitmix32, so that neighboring
 * seeds give unrelated streams. Not for secrets.
 */
export function createRandom(seed: number): Random {
  const next = xoshiro128(seed);
  const uniform = (): number =>
    ((next() >>> 5) * 67_108_864 + (next() >>> 6)) / 9_007_199_254_740_992;
  const below = (bound: number): number => Math.floor(uniform() * bound);
  // Box and Muller, one of the two deviates: half the speed, no state between calls.
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, below, normal };
}

/** A new array in random order (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [order[last], order[other]] = [order[other] as Item, order[last] as Item];
  }
  return order;
}

function xoshiro128(seed: number): () => number {
  // Seeds beyond 32 bits keep their upper half.
  let mixed = (seed ^ Math.imul(Math.floor(seed / 4_294_967_296), 0x9e3779b9)) | 0;
  const fill = (): number => {
    mixed = (mixed + 0x9e3779b9) | 0;
    let word = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
    return word ^ (word >>> 15);
  };
  let [a, b, c, d] = [fill(), fill(), fill(), fill()];
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  };
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
