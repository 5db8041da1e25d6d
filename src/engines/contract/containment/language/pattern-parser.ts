import { notLineEnd } from "./character-classes.ts";
import { complement, fromRanges, union, type CodePoints } from "./code-points.ts";
import { compilePattern } from "./native-pattern.ts";
import { readEscape } from "./pattern-escapes.ts";
import { PatternReader } from "./pattern-reader.ts";
import { UnsupportedPattern, type PatternNode } from "./pattern-syntax.ts";

const longestPattern = 5000;
const deepestGroup = 100;

/**
 * Parses ECMAScript syntax with the meaning of the `u` flag (JSON Schema 2020-12 Core, 6.4), and
 * takes needless escapes such as `\-` as well, which many published schemas hold. Throws
 * UnsupportedPattern for back references, look-behind, word boundaries and the like.
 */
export function parsePattern(source: string): PatternNode {
  if (source.length > longestPattern) throw new UnsupportedPattern("a very long pattern");
  if (compilePattern(source) === undefined)
    throw new UnsupportedPattern("not a regular expression");
  const reader = new PatternReader(source);
  const node = readChoice(reader, 0);
  if (!reader.done) throw new UnsupportedPattern("an unbalanced parenthesis");
  return node;
}

function readChoice(reader: PatternReader, depth: number): PatternNode {
  if (depth > deepestGroup) throw new UnsupportedPattern("groups nested too deeply");
  const parts = [readSequence(reader, depth)];
  while (reader.eat("|")) parts.push(readSequence(reader, depth));
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { type: "choice", parts };
}

function readSequence(reader: PatternReader, depth: number): PatternNode {
  const parts: PatternNode[] = [];
  while (!reader.done && reader.peek() !== "|" && reader.peek() !== ")") {
    parts.push(readQuantified(reader, depth));
  }
  return { type: "sequence", parts };
}

function readQuantified(reader: PatternReader, depth: number): PatternNode {
  const body = readAtom(reader, depth);
  const bounds = readBounds(reader);
  if (bounds === undefined) return body;
  reader.eat("?");
  return { type: "repeat", body, min: bounds[0], max: bounds[1] };
}

function readBounds(reader: PatternReader): readonly [number, number] | undefined {
  if (reader.eat("*")) return [0, Infinity];
  if (reader.eat("+")) return [1, Infinity];
  if (reader.eat("?")) return [0, 1];
  const match = reader.take(/^\{(\d+)(,(\d*))?\}/);
  if (match === undefined) return undefined;
  const min = Number(match[1]);
  if (match[2] === undefined) return [min, min];
  return [min, match[3] === "" ? Infinity : Number(match[3])];
}

function readAtom(reader: PatternReader, depth: number): PatternNode {
  const one = reader.next();
  switch (one) {
    case "^":
      return { type: "start" };
    case "$":
      return { type: "end" };
    case ".":
      return { type: "chars", set: notLineEnd };
    case "(":
      return readGroup(reader, depth + 1);
    case "[":
      return { type: "chars", set: readClass(reader) };
    case "\\": {
      const escaped = readEscape(reader, false);
      return { type: "chars", set: typeof escaped === "number" ? [escaped, escaped] : escaped };
    }
    default: {
      const point = one.codePointAt(0) ?? 0;
      return { type: "chars", set: [point, point] };
    }
  }
}

function readGroup(reader: PatternReader, depth: number): PatternNode {
  const opening = reader.take(/^\?(?:[:=!]|<(?![=!])[^>]+>)/)?.[0];
  if (opening === undefined && reader.peek() === "?") {
    throw new UnsupportedPattern("look-behind or inline flags");
  }
  const body = readChoice(reader, depth);
  reader.eat(")");
  if (opening === "?=" || opening === "?!") return { type: "ahead", body, holds: opening === "?=" };
  return body;
}

function readClass(reader: PatternReader): CodePoints {
  const negated = reader.eat("^");
  const sets: CodePoints[] = [];
  while (!reader.eat("]")) {
    if (reader.done) throw new UnsupportedPattern("an unclosed class");
    const low = readClassMember(reader);
    const range = reader.take(/^-(?!\])/) === undefined ? undefined : readClassMember(reader);
    if (range === undefined) sets.push(setOf(low));
    else if (typeof low === "number" && typeof range === "number") sets.push([low, range]);
    else sets.push(setOf(low), setOf(range), setOf(0x2d));
  }
  const set = union(...sets);
  return negated ? complement(set) : set;
}

function readClassMember(reader: PatternReader): CodePoints | number {
  const one = reader.next();
  return one === "\\" ? readEscape(reader, true) : (one.codePointAt(0) ?? 0);
}

function setOf(member: CodePoints | number): CodePoints {
  return typeof member === "number" ? fromRanges([[member, member]]) : member;
}
