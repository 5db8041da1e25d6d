/** A regular expression, as far as examples can be made from it. */
export type Pattern =
  | { readonly kind: "characters"; readonly ranges: readonly Range[] }
  | { readonly kind: "sequence"; readonly parts: readonly Pattern[] }
  | { readonly kind: "alternatives"; readonly options: readonly Pattern[] }
  | { readonly kind: "repeat"; readonly of: Pattern; readonly min: number; readonly max: number }
  | { readonly kind: "anchor"; readonly at: "start" | "end" };

/** First and last code point. */
export type Range = readonly [number, number];

const digits: readonly Range[] = [[0x30, 0x39]];
const word: readonly Range[] = [
  [0x61, 0x7a],
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
];
const spaces: readonly Range[] = [
  [0x20, 0x20],
  [0x09, 0x0d],
];
const lastCodePoint = 0x10_ffff;
const controls: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, "0": 0 };
const maxNesting = 50;

class Unsupported extends Error {}

/** Parses ECMAScript syntax; undefined for lookaround, backreferences and other rare parts. */
export function parsePattern(source: string): Pattern | undefined {
  const chars = Array.from(source);
  let at = 0;
  let nesting = 0;

  function alternatives(): Pattern {
    if (++nesting > maxNesting) throw new Unsupported();
    const options = [sequence()];
    while (chars[at] === "|") {
      at += 1;
      options.push(sequence());
    }
    nesting -= 1;
    const [only] = options;
    return options.length === 1 && only !== undefined ? only : { kind: "alternatives", options };
  }

  function sequence(): Pattern {
    const parts: Pattern[] = [];
    while (at < chars.length && chars[at] !== "|" && chars[at] !== ")") parts.push(repeated());
    return { kind: "sequence", parts };
  }

  function repeated(): Pattern {
    const of = atom();
    const rest = chars.slice(at, at + 24).join("");
    const quantifier = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/.exec(rest);
    if (quantifier === null) return of;
    at += quantifier[0].length;
    const [text, least, comma, most] = quantifier;
    if (text.startsWith("*")) return { kind: "repeat", of, min: 0, max: Infinity };
    if (text.startsWith("+")) return { kind: "repeat", of, min: 1, max: Infinity };
    if (text.startsWith("?")) return { kind: "repeat", of, min: 0, max: 1 };
    const min = Number(least);
    const max = comma === undefined ? min : most === "" ? Infinity : Number(most);
    return { kind: "repeat", of, min, max };
  }

  function atom(): Pattern {
    const char = chars[at++];
    if (char === "^") return { kind: "anchor", at: "start" };
    if (char === "$") return { kind: "anchor", at: "end" };
    if (char === ".")
      return {
        kind: "characters",
        ranges: complement([
          [10, 10],
          [13, 13],
          [0x2028, 0x2029],
        ]),
      };
    if (char === "(") return group();
    if (char === "[") return { kind: "characters", ranges: characterClass() };
    if (char === "\\") return { kind: "characters", ranges: escape() };
    if (char === undefined || char === "*" || char === "+" || char === "?") throw new Unsupported();
    return { kind: "characters", ranges: one(char) };
  }

  function group(): Pattern {
    const opening = /^\?(?::|<[A-Za-z_]\w*>)/.exec(chars.slice(at, at + 64).join(""));
    if (opening !== null) at += opening[0].length;
    else if (chars[at] === "?") throw new Unsupported();
    const inner = alternatives();
    if (chars[at++] !== ")") throw new Unsupported();
    return inner;
  }

  function escape(): readonly Range[] {
    const char = chars[at++];
    if (char === undefined || /[bBkpP1-9]/.test(char)) throw new Unsupported();
    if (char === "d") return digits;
    if (char === "w") return word;
    if (char === "s") return spaces;
    if (char === "D") return complement(digits);
    if (char === "W") return complement(word);
    if (char === "S")
      return complement([...spaces, [0xa0, 0xa0], [0x2000, 0x3000], [0xfeff, 0xfeff]]);
    const code = /^(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\})/i.exec(
      char + chars.slice(at, at + 8).join(""),
    );
    if (code !== null) {
      at += code[0].length - 1;
      const point = parseInt(code[1] ?? code[2] ?? code[3] ?? "", 16);
      return [[point, point]];
    }
    if (/[cxu]/.test(char)) throw new Unsupported();
    const control = controls[char];
    return control === undefined ? one(char) : [[control, control]];
  }

  function characterClass(): readonly Range[] {
    const negated = chars[at] === "^";
    if (negated) at += 1;
    const ranges: Range[] = [];
    while (chars[at] !== "]") {
      const low = member();
      if (
        chars[at] === "-" &&
        chars[at + 1] !== "]" &&
        chars[at + 1] !== undefined &&
        low.length === 1
      ) {
        at += 1;
        const high = member();
        ranges.push([low[0]?.[0] ?? 0, high[0]?.[1] ?? 0]);
      } else ranges.push(...low);
    }
    at += 1;
    return negated ? complement(ranges) : ranges;
  }

  function member(): readonly Range[] {
    const char = chars[at++];
    if (char === undefined) throw new Unsupported();
    if (char !== "\\") return one(char);
    if (chars[at] !== "b") return escape();
    at += 1;
    return [[8, 8]];
  }

  try {
    const pattern = alternatives();
    return at === chars.length ? pattern : undefined;
  } catch (error) {
    if (error instanceof Unsupported) return undefined;
    throw error;
  }
}

function one(char: string): readonly Range[] {
  const point = char.codePointAt(0) ?? 0;
  return [[point, point]];
}

function complement(ranges: readonly Range[]): readonly Range[] {
  const sorted = [...ranges].sort(([left], [right]) => left - right);
  const gaps: Range[] = [];
  let next = 0;
  for (const [low, high] of sorted) {
    if (low > next) gaps.push([next, low - 1]);
    next = Math.max(next, high + 1);
  }
  if (next <= lastCodePoint) gaps.push([next, lastCodePoint]);
  return gaps;
}
