import type { Pattern } from "./parse.ts";

/** Steps that one match may take: some fifty milliseconds. */
const maxSteps = 5_000_000;
const unbounded = 10_000;

interface Shape {
  /** Quantifiers that can give characters back to each other. */
  readonly loops: number;
  /** Ways to read one more character inside nested loops. */
  readonly branching: number;
}

/**
 * The longest text, in UTF-16 units, on which a backtracking matcher stays below `maxSteps` for
 * this pattern: n characters shared out between q loops take C(n+q, q) steps, loops within loops b^n.
 */
export function reach(pattern: Pattern | undefined, source: string): number {
  const { loops, branching } =
    pattern === undefined
      ? { loops: source.match(/[*+?{]/g)?.length ?? 0, branching: 2 }
      : shapeOf(pattern, false);
  const byBranching = branching > 1 ? Math.log(maxSteps) / Math.log(branching) : unbounded;
  let length = Math.floor(Math.min(unbounded, byBranching));
  // A search without `^` starts again at each character.
  while (length > 0 && combinations(length, loops + 1) > maxSteps)
    length = Math.floor(length * 0.9);
  return length;
}

function shapeOf(pattern: Pattern, looped: boolean): Shape {
  switch (pattern.kind) {
    case "characters":
    case "anchor":
      return { loops: 0, branching: 1 };
    case "sequence":
      return sum(pattern.parts.map((part) => shapeOf(part, looped)));
    case "alternatives": {
      const inner = sum(pattern.options.map((option) => shapeOf(option, looped)));
      return looped ? { ...inner, branching: inner.branching + pattern.options.length - 1 } : inner;
    }
    case "repeat": {
      const fixed = pattern.min === pattern.max;
      const inner = shapeOf(pattern.of, looped || !fixed);
      if (fixed) return { ...inner, loops: inner.loops * Math.max(1, pattern.min) };
      const nested = looped ? 1 : 0;
      return { loops: inner.loops + 1, branching: inner.branching + nested };
    }
  }
}

function sum(shapes: readonly Shape[]): Shape {
  return {
    loops: shapes.reduce((total, { loops }) => total + loops, 0),
    branching: shapes.reduce((total, { branching }) => total + branching - 1, 1),
  };
}

function combinations(length: number, loops: number): number {
  let count = 1;
  for (let step = 1; step <= loops && count <= maxSteps; step += 1) {
    count = (count * (length + step)) / step;
  }
  return count;
}
