/** A number as it stands in a sentence. */
export interface Stated {
  readonly value: number;
  /** How far a true value may be from it: half of its last digit. */
  readonly tolerance: number;
  /** The word behind it: a unit, or what is counted. Empty for none. */
  readonly word: string;
  /** As written. */
  readonly text: string;
}

const units = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const teens = [
  ...["eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"],
  ...["eighteen", "nineteen"],
];
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** `one` is left out: it stands for "somebody" and "the thing" more often than for a number. */
const spelled: Readonly<Record<string, number>> = {
  ...counted(units, 2, 1),
  ...counted(teens, 11, 1),
  ...counted(tens, 20, 10),
  ...{ zero: 0, dozen: 12, hundred: 100, thousand: 1000, million: 1e6 },
  ...{ halved: 0.5, twice: 2, double: 2, doubled: 2, doubles: 2 },
  ...{ triple: 3, tripled: 3, thrice: 3, quadruple: 4, quadrupled: 4 },
};

/** Parts of a whole, in percent, and how far from it people still say so. */
const parts: Readonly<Record<string, readonly [value: number, tolerance: number]>> = {
  half: [50, 3],
  quarter: [25, 2],
  third: [33.3, 2],
};
const part =
  /\b(?:a|one|by|in|about|nearly|almost|than|exactly)\s(half|quarter|third)\b|^(half)\b/giu;

/** Amounts that nobody could check: who means to say something says a number. */
const vague =
  /\b(?:dozens|hundreds|thousands|millions|billions|quarters|thirds|fifths?|tenths?)\b/i;

/** Digits of other scripts, superscripts, fractions in one letter: nothing of ours is written so. */
const otherDigits = /(?!\d)\p{N}/u;

const hedge = /(?:about|around|roughly|nearly|almost|approximately|some|over|~|≈)\s*$/i;
const digits =
  /(?<![\p{L}\d_.,])[-−]?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:\s?(k|million)\b)?(?:\s?(%|[\p{L}µ]+))?/giu;
const single = new RegExp(
  `(?<![\\p{L}-])(${Object.keys(spelled).join("|")})\\b(?:[ -](\\p{L}+))?`,
  "giu",
);
const below = ["one", ...units.slice(0, 8)].join("|");
const twoWords = new RegExp(`\\b(${tens.join("|")})[ -](${below})\\b`, "giu");
const scaled = new RegExp(`\\b(a|${below}|\\d+)[ -](hundred|thousand|million)\\b`, "giu");

/** Every number of a sentence, spelled ones too. Undefined where an amount is vague on purpose. */
export function numbersIn(words: string): readonly Stated[] | undefined {
  if (vague.test(words) || otherDigits.test(words)) return undefined;
  const sentence = inDigits(words);
  const stated: Stated[] = [];
  for (const [text, name, first] of sentence.matchAll(part)) {
    const [value, tolerance] = parts[(name ?? first ?? "").toLowerCase()] ?? [Number.NaN, 0];
    stated.push({ value, tolerance, word: "%", text });
  }
  for (const match of sentence.matchAll(digits)) {
    const [text, whole = "", fraction = "", scale, word = ""] = match;
    const factor = scale === undefined ? 1 : scale.toLowerCase() === "k" ? 1e3 : 1e6;
    const value = Number(whole.replaceAll(",", "") + fraction);
    const about = hedge.test(sentence.slice(0, match.index));
    const last = 10 ** -Math.max(0, fraction.length - 1);
    const unsure = about && fraction === "" ? trailing(whole) : last;
    const tolerance = Math.min(factor * 0.5 * unsure, Math.max(0.5 * last * factor, 0.05 * value));
    stated.push({ value: value * factor, tolerance, word: word.toLowerCase(), text: text.trim() });
  }
  for (const match of sentence.matchAll(single)) {
    const [text, name = "", word = ""] = match;
    const value = spelled[name.toLowerCase()] ?? Number.NaN;
    const tolerance = value < 1 ? 0.05 : 0.5;
    stated.push({ value, tolerance, word: word.toLowerCase(), text });
  }
  return stated;
}

/** `1,200` said with "about" is known to the hundred. */
function trailing(whole: string): number {
  const zeros = /0*$/.exec(whole.replaceAll(",", ""))?.[0].length ?? 0;
  return 10 ** zeros;
}

/** `forty-one` and `two hundred` are one number each. */
function inDigits(sentence: string): string {
  const valueOf = (word: string) =>
    /^(?:a|one)$/i.test(word) ? 1 : (spelled[word.toLowerCase()] ?? Number(word));
  return sentence
    .replace(twoWords, (_, ten: string, one: string) => String(valueOf(ten) + valueOf(one)))
    .replace(scaled, (_, one: string, scale: string) => String(valueOf(one) * valueOf(scale)));
}

function counted(names: readonly string[], from: number, step: number): Record<string, number> {
  return Object.fromEntries(names.map((name, at): [string, number] => [name, from + step * at]));
}
