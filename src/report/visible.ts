/** Scripts whose ordinary spelling needs the zero-width joiners. */
const joining = ["Arab", "Beng", "Deva", "Gujr", "Guru", "Khmr", "Knda", "Mlym", "Mong"]
  .concat(["Orya", "Sinh", "Syrc", "Taml", "Telu", "Tibt"])
  .map((script) => `\\p{scx=${script}}`)
  .join("");

const hidden =
  "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}]";

let built: RegExp | undefined;

/** Built on first use: its Unicode sets cost more than the rest of an action's start-up. */
function emojiOrHidden(): RegExp {
  built ??= new RegExp(
    `\\p{RGI_Emoji}|(?<=[${joining}])[\\u200C\\u200D](?=[${joining}])|(?<hidden>${hidden})`,
    "gv",
  );
  return built;
}

/** More marks on one letter than any script needs; stacked, they paint over the lines around them. */
const pile = /(\p{M}{8})\p{M}+/gu;

/** Most texts have nothing to name, and looking for emoji is slow. */
const suspect = new RegExp(`${hidden}|\\p{M}`, "u");

/**
 * The text with every character that hides itself or moves others (controls, ANSI escapes, bidi
 * overrides, zero-width, tags, lone surrogates) named as `<U+202E>`. Emoji sequences, and joiners
 * inside scripts that need them, stay. The result holds no line break.
 * Source: Unicode TR36 (security), TR39; "Trojan Source", CVE-2021-42574.
 */
export function visible(text: string): string {
  if (!suspect.test(text)) return text;
  return text
    .replace(emojiOrHidden(), (match: string, ...rest: unknown[]) => {
      const groups = rest.at(-1) as { hidden?: string };
      return groups.hidden === undefined ? match : codePointName(match);
    })
    .replace(pile, "$1…");
}

/** As `visible`, for text that keeps its lines and tabs. Every kind of line end becomes `\n`. */
export function visibleLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.split("\t").map(visible).join("\t"))
    .join("\n");
}

/** On one line: white space of any kind and number becomes one space. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, " ").trim());
}

/** At most `limit` UTF-16 units, never half a character; says how long the whole was. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, "");
  return `${kept}… (${text.length} characters)`;
}

function codePointName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
