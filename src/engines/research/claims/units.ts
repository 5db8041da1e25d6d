export interface Dimension {
  readonly name: "time" | "size" | "share" | "count";
  /** In seconds, bytes, or parts of one; 1 for counts. */
  readonly factor: number;
}

/** Plain counts of something: `commits`, `files`, or nothing at all. */
const plainCount: Dimension = { name: "count", factor: 1 };

const time = (factor: number): Dimension => ({ name: "time", factor });
const size = (factor: number): Dimension => ({ name: "size", factor });
const minute = 60;
const day = 86_400;
const year = 365.25 * day;

const byName: Readonly<Record<string, Dimension>> = {
  ...{ ns: time(1e-9), µs: time(1e-6), ms: time(1e-3), millisecond: time(1e-3) },
  ...{ s: time(1), sec: time(1), second: time(1), min: time(minute), minute: time(minute) },
  ...{ h: time(3600), hour: time(3600), d: time(day), day: time(day), week: time(7 * day) },
  ...{ month: time(year / 12), year: time(year) },
  ...{ b: size(1), byte: size(1), kb: size(1e3), kilobyte: size(1e3), mb: size(1e6) },
  ...{ megabyte: size(1e6), gb: size(1e9), kib: size(1024), mib: size(1024 ** 2) },
  ...{ "%": { name: "share", factor: 0.01 }, percent: { name: "share", factor: 0.01 } },
};

/** What a unit measures, in any number and case: `Days`, `kB`, `%`, `commits`. */
export function dimensionOf(unit: string): Dimension {
  const word = unit.trim().toLowerCase();
  const found = Object.hasOwn(byName, word) ? byName[word] : byName[singular(word)];
  return found ?? plainCount;
}

/** Enough to know `entries` and `entry`, `commits` and `commit` for one word. */
export function singular(word: string): string {
  const lower = word.toLowerCase();
  if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(lower)) return lower;
  return lower.replace(/(?<=ch|sh|x|z)es$|s$/, "");
}
