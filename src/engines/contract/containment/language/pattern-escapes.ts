import { digit, space, unicodeProperty, wordCharacter } from "./character-classes.ts";
import { complement, type CodePoints } from "./code-points.ts";
import type { PatternReader } from "./pattern-reader.ts";
import { UnsupportedPattern } from "./pattern-syntax.ts";

const classes: Readonly<Record<string, CodePoints>> = {
  d: digit,
  D: complement(digit),
  w: wordCharacter,
  W: complement(wordCharacter),
  s: space,
  S: complement(space),
};

const controls: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13 };

/** Reads what follows a backslash: a set of code points, or one code point. */
export function readEscape(reader: PatternReader, inClass: boolean): CodePoints | number {
  const letter = reader.next();
  const set = Object.hasOwn(classes, letter) ? classes[letter] : undefined;
  if (set !== undefined) return set;
  if (Object.hasOwn(controls, letter)) return controls[letter] ?? 0;
  if (letter === "p" || letter === "P") return readProperty(reader, letter === "p");
  if (letter === "x") return readHex(reader, 2) ?? 0x78;
  if (letter === "u") return readUnicode(reader);
  if (letter === "b" && inClass) return 8;
  if (letter === "c") return readControl(reader);
  if (letter === "0" && !/\d/.test(reader.peek())) return 0;
  if (/[0-9kBb]/.test(letter))
    throw new UnsupportedPattern(`\\${letter} is not a regular language`);
  return letter.codePointAt(0) ?? 0;
}

function readProperty(reader: PatternReader, holds: boolean): CodePoints {
  const name = reader.take(/^\{([\w=]+)\}/)?.[1];
  const set = name === undefined ? undefined : unicodeProperty(name);
  if (set === undefined) throw new UnsupportedPattern("an unknown Unicode property");
  return holds ? set : complement(set);
}

function readHex(reader: PatternReader, digits: number): number | undefined {
  const text = reader.take(new RegExp(`^[0-9a-fA-F]{${digits}}`))?.[0];
  return text === undefined ? undefined : Number.parseInt(text, 16);
}

function readUnicode(reader: PatternReader): number {
  const braced = reader.take(/^\{([0-9a-fA-F]+)\}/)?.[1];
  if (braced !== undefined) return Number.parseInt(braced, 16);
  const high = readHex(reader, 4);
  if (high === undefined) return 0x75;
  if (high < 0xd800 || high > 0xdbff) return high;
  const low = reader.take(/^\\u([dD][c-fC-F][0-9a-fA-F]{2})/)?.[1];
  if (low === undefined) return high;
  return 0x10000 + (high - 0xd800) * 0x400 + (Number.parseInt(low, 16) - 0xdc00);
}

function readControl(reader: PatternReader): number {
  const letter = reader.take(/^[a-zA-Z]/)?.[0];
  if (letter === undefined) throw new UnsupportedPattern("\\c without a letter");
  return letter.charCodeAt(0) % 32;
}
