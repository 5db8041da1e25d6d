import { complement, fromRanges, type CodePoints } from "./code-points.ts";

export const digit = fromRanges([[0x30, 0x39]]);
export const wordCharacter = fromRanges([
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
]);

/** WhiteSpace and LineTerminator of ECMA-262. */
export const space = fromRanges([
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
]);

/** What the dot matches without the `s` flag. */
export const notLineEnd = complement(
  fromRanges([
    [0x0a, 0x0a],
    [0x0d, 0x0d],
    [0x2028, 0x2029],
  ]),
);

const properties = new Map<string, CodePoints>();

/**
 * The code points with a Unicode property, for example `Script=Greek`; undefined for an unknown
 * one. The running engine is asked, code point by code point, so that we agree with it.
 */
export function unicodeProperty(name: string): CodePoints | undefined {
  const known = properties.get(name);
  if (known !== undefined) return known;
  let member: RegExp;
  try {
    member = new RegExp(`^\\p{${name}}$`, "u");
  } catch {
    return undefined;
  }
  const ranges: [number, number][] = [];
  for (let point = 0; point <= 0x10ffff; point += 1) {
    if (!member.test(String.fromCodePoint(point))) continue;
    const range = ranges.at(-1);
    if (range?.[1] === point - 1) range[1] = point;
    else ranges.push([point, point]);
  }
  const set = fromRanges(ranges);
  properties.set(name, set);
  return set;
}
