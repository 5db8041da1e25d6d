import { parsePattern, type Pattern, type Range } from "./parse.ts";

/** Longer examples than this help nobody. */
const maxLength = 2_000;

/** A few texts made after a pattern, at least `minLength` long where it allows. They may still not match. */
export function samplesOf(source: string, minLength: number): string[] {
  const pattern = parsePattern(source);
  if (pattern === undefined || minLength > maxLength) return [];
  const shortest = write(pattern, 0, 0);
  const grown = Math.max(minLength, 1);
  const texts = [0, 1, 2].map((pick) => write(pattern, pick, 0));
  for (let extra = grown - shortest.length; extra > 0; extra = Math.floor(extra / 2)) {
    texts.push(write(pattern, 0, extra));
  }
  // An unanchored pattern takes any text around what it looks for.
  if (shortest.length < minLength) texts.push(shortest.padEnd(minLength, "a"));
  return [...new Set(texts)].filter((text) => text.length <= maxLength);
}

/** `pick` varies characters and options; `extra` is how often each open repetition goes on. */
function write(pattern: Pattern, pick: number, extra: number): string {
  switch (pattern.kind) {
    case "anchor":
      return "";
    case "characters":
      return characterFrom(pattern.ranges, pick);
    case "sequence":
      return pattern.parts.map((part) => write(part, pick, extra)).join("");
    case "alternatives": {
      const option = pattern.options[pick % pattern.options.length];
      return option === undefined ? "" : write(option, pick, extra);
    }
    case "repeat": {
      const more = Math.max(extra, pick > 0 ? 1 : 0);
      const times = Math.min(pattern.min + more, pattern.max, maxLength);
      return write(pattern.of, pick, extra > 0 ? Math.min(extra, 1) : 0).repeat(times);
    }
  }
}

const readable: readonly Range[] = [
  [0x61, 0x7a],
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x21, 0x7e],
  [0x20, 0x20],
];

function characterFrom(ranges: readonly Range[], pick: number): string {
  for (const [from, to] of readable) {
    for (const [low, high] of ranges) {
      const first = Math.max(from, low);
      const last = Math.min(to, high);
      if (first <= last) return String.fromCodePoint(Math.min(last, first + pick));
    }
  }
  const [range] = ranges;
  return range === undefined ? "" : String.fromCodePoint(range[0]);
}
