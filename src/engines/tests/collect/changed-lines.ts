/** Lines of the newer text, from 1, both ends included. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

const mostSteps = 600;

/**
 * The lines of `after` that are not in `before`, and the neighbors of what was taken out, since
 * a removal changes what stands around it. Myers, "An O(ND) Difference Algorithm", 1986.
 */
export function changedLines(before: string | undefined, after: string): readonly LineRange[] {
  const new_ = after.split("\n");
  if (before === undefined) return [{ start: 1, end: new_.length }];
  const old = before.split("\n");
  let start = 0;
  while (start < old.length && start < new_.length && old[start] === new_[start]) start += 1;
  let end = 0;
  while (
    end < old.length - start &&
    end < new_.length - start &&
    old[old.length - 1 - end] === new_[new_.length - 1 - end]
  ) {
    end += 1;
  }
  const kept = commonLines(
    old.slice(start, old.length - end),
    new_.slice(start, new_.length - end),
  );
  if (kept === undefined) return [{ start: start + 1, end: new_.length - end }];
  return rangesOf(kept, new_.length - end - start, old.length - end - start, start, new_.length);
}

type Pair = readonly [old: number, new_: number];

/** Pairs of equal lines on a shortest way from one text to the other; undefined when it is too far. */
function commonLines(old: readonly string[], new_: readonly string[]): readonly Pair[] | undefined {
  const furthest = new Map<number, number>([[1, 0]]);
  const history: ReadonlyMap<number, number>[] = [];
  for (let steps = 0; steps <= Math.min(old.length + new_.length, mostSteps); steps += 1) {
    history.push(new Map(furthest));
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      const down = goesDown(furthest, diagonal, steps);
      let x = down ? (furthest.get(diagonal + 1) ?? 0) : (furthest.get(diagonal - 1) ?? 0) + 1;
      while (x < old.length && x - diagonal < new_.length && old[x] === new_[x - diagonal]) x += 1;
      furthest.set(diagonal, x);
      if (x >= old.length && x - diagonal >= new_.length)
        return backwards(history, old.length, new_.length);
    }
  }
  return undefined;
}

function goesDown(furthest: ReadonlyMap<number, number>, diagonal: number, steps: number): boolean {
  if (diagonal === -steps) return true;
  if (diagonal === steps) return false;
  return (furthest.get(diagonal - 1) ?? 0) < (furthest.get(diagonal + 1) ?? 0);
}

function backwards(
  history: readonly ReadonlyMap<number, number>[],
  old: number,
  new_: number,
): Pair[] {
  const pairs: Pair[] = [];
  let [x, y] = [old, new_];
  for (let steps = history.length - 1; steps >= 0; steps -= 1) {
    const furthest = history[steps] ?? new Map<number, number>();
    const diagonal = x - y;
    const from = goesDown(furthest, diagonal, steps) ? diagonal + 1 : diagonal - 1;
    const fromX = steps === 0 ? 0 : (furthest.get(from) ?? 0);
    const fromY = steps === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY) pairs.unshift([--x, --y]);
    [x, y] = [fromX, fromY];
  }
  return pairs;
}

function rangesOf(
  kept: readonly Pair[],
  newCount: number,
  oldCount: number,
  offset: number,
  lines: number,
): readonly LineRange[] {
  const ranges: LineRange[] = [];
  let [old, new_] = [0, 0];
  for (const [nextOld, nextNew] of [...kept, [oldCount, newCount] as const]) {
    if (nextNew > new_) ranges.push({ start: offset + new_ + 1, end: offset + nextNew });
    else if (nextOld > old) {
      ranges.push({ start: Math.max(1, offset + new_), end: Math.min(lines, offset + new_ + 1) });
    }
    [old, new_] = [nextOld + 1, nextNew + 1];
  }
  return ranges;
}
