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
const wideSpaces: readonly Range[] = [...spaces, [0xa0, 0xa0], [0x2000, 0x3000], [0xfeff, 0xfeff]];
const lineEnds: readonly Range[] = [
  [10, 10],
  [13, 13],
  [0x2028, 0x2029],
];
const lastCodePoint = 0x10_ffff;
const escapes: Readonly<Record<string, readonly Range[]>> = {
  d: digits,
  D: complement(digits),
  w: word,
  W: complement(word),
  s: spaces,
  S: complement(wideSpaces),
  t: [[9, 9]],
  n: [[10, 10]],
  v: [[11, 11]],
  f: [[12, 12]],
  r: [[13, 13]],
  "0": [[0, 0]],
};
const maxNesting = 50;

class Unsupported extends Error {}

/** Parses ECMAScript syntax; undefined for lookaround, backreferences and other rare parts. */
export function parsePattern(source: string): Pattern | undefined {
  try {
    return new Parser(source).parse();
  } catch (error) {
    if (error instanceof Unsupported) return undefined;
    throw error;
  }
}

class Parser {
  readonly #chars: readonly string[];
  #at = 0;
  #nesting = 0;

  constructor(source: string) {
    this.#chars = Array.from(source);
  }

  parse(): Pattern | undefined {
    const pattern = this.#alternatives();
    return this.#at === this.#chars.length ? pattern : undefined;
  }

  #next(): string | undefined {
    return this.#chars[this.#at++];
  }

  #peek(length: number): string {
    return this.#chars.slice(this.#at, this.#at + length).join("");
  }

  #alternatives(): Pattern {
    if (++this.#nesting > maxNesting) throw new Unsupported();
    const options = [this.#sequence()];
    while (this.#chars[this.#at] === "|") {
      this.#at += 1;
      options.push(this.#sequence());
    }
    this.#nesting -= 1;
    const [only] = options;
    return options.length === 1 && only !== undefined ? only : { kind: "alternatives", options };
  }

  #sequence(): Pattern {
    const parts: Pattern[] = [];
    for (
      let char = this.#peek(1);
      char !== "" && char !== "|" && char !== ")";
      char = this.#peek(1)
    ) {
      parts.push(this.#repeated());
    }
    return { kind: "sequence", parts };
  }

  #repeated(): Pattern {
    const of = this.#atom();
    const quantifier = /^(?:([*+?])|\{(\d+)(,(\d*))?\})\??/.exec(this.#peek(24));
    if (quantifier === null) return of;
    const [text, sign, least, comma, most] = quantifier;
    this.#at += text.length;
    if (sign !== undefined) {
      return { kind: "repeat", of, min: sign === "+" ? 1 : 0, max: sign === "?" ? 1 : Infinity };
    }
    const min = Number(least);
    const max = comma === undefined ? min : most === "" ? Infinity : Number(most);
    return { kind: "repeat", of, min, max };
  }

  #atom(): Pattern {
    const char = this.#next();
    if (char === "^") return { kind: "anchor", at: "start" };
    if (char === "$") return { kind: "anchor", at: "end" };
    if (char === "(") return this.#group();
    if (char === undefined || "*+?".includes(char)) throw new Unsupported();
    return { kind: "characters", ranges: this.#rangesOf(char) };
  }

  #rangesOf(char: string): readonly Range[] {
    if (char === ".") return complement(lineEnds);
    if (char === "[") return this.#characterClass();
    return char === "\\" ? this.#escape() : one(char);
  }

  #group(): Pattern {
    const opening = /^\?(?::|<[A-Za-z_]\w*>)/.exec(this.#peek(64));
    if (opening !== null) this.#at += opening[0].length;
    else if (this.#peek(1) === "?") throw new Unsupported();
    const inner = this.#alternatives();
    if (this.#next() !== ")") throw new Unsupported();
    return inner;
  }

  #escape(): readonly Range[] {
    const char = this.#next();
    if (char === undefined || /[bBkpP1-9c]/.test(char)) throw new Unsupported();
    const set = escapes[char];
    if (set !== undefined) return set;
    if (!/[xu]/.test(char)) return one(char);
    const form = char === "x" ? /^([\da-f]{2})/i : /^(?:([\da-f]{4})|\{([\da-f]{1,6})\})/i;
    const match = form.exec(this.#peek(8));
    if (match === null) throw new Unsupported();
    this.#at += match[0].length;
    const point = parseInt(match[1] ?? match[2] ?? "", 16);
    return [[point, point]];
  }

  #characterClass(): readonly Range[] {
    const negated = this.#peek(1) === "^";
    if (negated) this.#at += 1;
    const ranges: Range[] = [];
    while (this.#peek(1) !== "]") {
      const low = this.#member();
      const [dash, after] = this.#peek(2);
      // `\d-z` is no range, but three members.
      const [[from, to] = [0, 1]] = low;
      if (dash === "-" && after !== "]" && after !== undefined && from === to) {
        this.#at += 1;
        const high = this.#member();
        ranges.push([from, high[0]?.[1] ?? 0]);
      } else ranges.push(...low);
    }
    this.#at += 1;
    return negated ? complement(ranges) : ranges;
  }

  #member(): readonly Range[] {
    const char = this.#next();
    if (char === undefined) throw new Unsupported();
    if (char !== "\\") return one(char);
    if (this.#peek(1) !== "b") return this.#escape();
    this.#at += 1;
    return [[8, 8]];
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
