import { parsePattern, type Pattern, type Range } from "../../pattern/parse.ts";
import type { Dice } from "./dice.ts";

/** An open repetition goes on at most this much beyond its least. */
const maxExtra = 6;

/** No reader wants longer texts, and repetitions in repetitions multiply. */
const maxLength = 2_000;

/** A text made after a pattern by chance; it may still not match. */
export function textFor(source: string, dice: Dice, minLength: number): string | undefined {
  const pattern = parsePattern(source);
  if (pattern === undefined || minLength > maxLength) return undefined;
  const pen = new Pen(Math.min(maxLength, Math.max(minLength, 40)));
  pen.write(pattern, dice);
  return pen.text.length > maxLength ? undefined : pen.text;
}

class Pen {
  text = "";
  readonly #aim: number;

  constructor(aim: number) {
    this.#aim = aim;
  }

  write(pattern: Pattern, dice: Dice): void {
    if (this.text.length > maxLength) return;
    switch (pattern.kind) {
      case "anchor":
        return;
      case "characters":
        this.text += character(pattern.ranges, dice);
        return;
      case "sequence":
        for (const [index, part] of pattern.parts.entries()) this.write(part, dice.at(index));
        return;
      case "alternatives": {
        const option = dice.pick(pattern.options);
        if (option !== undefined) this.write(option, dice.at("option"));
        return;
      }
      case "repeat":
        this.#repeat(pattern, dice);
    }
  }

  #repeat({ of, min, max }: Extract<Pattern, { kind: "repeat" }>, dice: Dice): void {
    const most = Math.min(max, min + maxExtra);
    const times = dice.between(min, Math.max(min, most));
    for (let index = 0; index < times; index += 1) {
      if (index >= min && this.text.length >= this.#aim) return;
      if (this.text.length > maxLength) return;
      this.write(of, dice.at(index));
    }
  }
}

const readable: readonly Range[] = [
  [0x61, 0x7a],
  [0x30, 0x39],
  [0x41, 0x5a],
];
const printable: Range = [0x20, 0x7e];

function character(ranges: readonly Range[], dice: Dice): string {
  const letters = ranges.flatMap((range) => readable.flatMap((other) => common(range, other)));
  const chosen = letters.length > 0 ? letters : ranges.flatMap((range) => common(range, printable));
  const [low, high] = dice.pick(chosen.length > 0 ? chosen : ranges) ?? [0x61, 0x61];
  return String.fromCodePoint(dice.at("char").between(low, Math.min(high, low + 0x7f)));
}

function common([low, high]: Range, [from, to]: Range): Range[] {
  const first = Math.max(low, from);
  const last = Math.min(high, to);
  return first <= last ? [[first, last]] : [];
}
