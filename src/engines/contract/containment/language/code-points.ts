/** A set of Unicode code points: first, last, first, last … sorted, disjoint, not adjacent. */
export type CodePoints = readonly number[];

const last = 0x10ffff;
export const anyCodePoint: CodePoints = [0, last];
export const noCodePoint: CodePoints = [];

export function fromRanges(ranges: readonly (readonly [number, number])[]): CodePoints {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
  const result: number[] = [];
  for (const [from, to] of sorted) {
    const end = result.at(-1);
    if (end !== undefined && from <= end + 1) result[result.length - 1] = Math.max(end, to);
    else result.push(from, to);
  }
  return result;
}

export function fromText(text: string): CodePoints {
  return fromRanges(Array.from(text, (one) => [one.codePointAt(0) ?? 0, one.codePointAt(0) ?? 0]));
}

function* rangesOf(set: CodePoints): Generator<readonly [number, number]> {
  for (let i = 0; i + 1 < set.length; i += 2) yield [set[i] ?? 0, set[i + 1] ?? 0];
}

export function union(...sets: readonly CodePoints[]): CodePoints {
  return fromRanges(sets.flatMap((set) => [...rangesOf(set)]));
}

export function complement(set: CodePoints): CodePoints {
  const result: number[] = [];
  let next = 0;
  for (const [from, to] of rangesOf(set)) {
    if (from > next) result.push(next, from - 1);
    next = to + 1;
  }
  if (next <= last) result.push(next, last);
  return result;
}

export function intersection(a: CodePoints, b: CodePoints): CodePoints {
  const result: number[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const from = Math.max(a[i] ?? 0, b[j] ?? 0);
    const [endA, endB] = [a[i + 1] ?? 0, b[j + 1] ?? 0];
    const to = Math.min(endA, endB);
    if (from <= to) result.push(from, to);
    if (endA < endB) i += 2;
    else j += 2;
  }
  return result;
}

export function contains(set: CodePoints, point: number): boolean {
  let [low, high] = [0, set.length / 2 - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (point < (set[2 * middle] ?? 0)) high = middle - 1;
    else if (point > (set[2 * middle + 1] ?? 0)) low = middle + 1;
    else return true;
  }
  return false;
}

/** With the other case of every ASCII letter. */
export function withBothCases(set: CodePoints): CodePoints {
  const shifted = (from: number, to: number, by: number): CodePoints =>
    intersection(set, [from, to]).map((point) => point + by);
  return union(set, shifted(0x41, 0x5a, 0x20), shifted(0x61, 0x7a, -0x20));
}

/** What a reader of a witness likes to see first; lone surrogates come last of all. */
const preference: readonly CodePoints[] = [
  ...["az", "09", "AZ", "__", "--", "..", "  ", "!~", "¡\ud7ff", "\ue000\u{10ffff}"].map((ends) => {
    const [from = 0, to = 0] = Array.from(ends, (one) => one.codePointAt(0) ?? 0);
    return [from, to];
  }),
  anyCodePoint,
];

/** Up to `count` members, the most readable first. */
export function pick(set: CodePoints, count: number): readonly number[] {
  const picked = new Set<number>();
  for (const liked of preference) {
    for (const [from, to] of rangesOf(intersection(set, liked))) {
      for (let point = from; point <= to && picked.size < count; point += 1) picked.add(point);
      if (picked.size >= count) return [...picked];
    }
  }
  return [...picked];
}

/** Splits a partition of all code points so that `set` is a union of its parts. */
export function refine(partition: readonly CodePoints[], set: CodePoints): readonly CodePoints[] {
  const outside = complement(set);
  return partition
    .flatMap((part) => [intersection(part, set), intersection(part, outside)])
    .filter((part) => part.length > 0);
}
