const mostSteps = 1e6;
const longestPattern = 5000;

/** As a Unicode pattern, or at least as an old one; undefined where JavaScript refuses both. */
export function compilePattern(source: string): RegExp | undefined {
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(source, flags);
    } catch {
      continue;
    }
  }
  return undefined;
}

/**
 * What JavaScript's own engine says; undefined where it refuses the pattern, and where it might
 * not come back: a quantified group can take exponential time, each other quantifier at most one
 * more power of the length.
 */
export function testNatively(source: string, text: string): boolean | undefined {
  if (source.length > longestPattern || /\)(?:[*+?]|\{\d)/.test(source)) return undefined;
  const quantifiers = source.match(/[*+?]|\{\d/g)?.length ?? 0;
  if (Math.max(text.length, 2) ** quantifiers > mostSteps) return undefined;
  return compilePattern(source)?.test(text);
}
