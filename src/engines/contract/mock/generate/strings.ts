import type { Conjunction } from "../../schema/expand.ts";
import { all, highest, lowest } from "../../schema/read.ts";
import type { Dice } from "./dice.ts";
import { formats } from "./formats.ts";
import { textFor } from "./pattern.ts";
import { formatFor, makerFor, phrase } from "./words.ts";

/** Longer texts are left to the plain sampler. */
const maxLength = 2_000;

/** Texts for a place, those that look most real first; they may break a rule and have to be checked. */
export function stringsFor(conjunction: Conjunction, name: string, dice: Dice): string[] {
  const least = highest(conjunction, "minLength")?.value ?? 0;
  const most = lowest(conjunction, "maxLength")?.value ?? Infinity;
  if (least > maxLength || least > most) return [];
  const [pattern] = all<string>(conjunction, "pattern").map(({ value }) => value);
  const said = all<string>(conjunction, "format").map(({ value }) => value);
  const known = said.filter((format) => Object.hasOwn(formats, format));
  const made = known.flatMap((format) => formats[format]?.(dice) ?? []);
  if (pattern !== undefined) {
    const tries = [0, 1, 2].map((attempt) => textFor(pattern, dice.at(attempt), least));
    return [...made, ...named(name, dice), ...tries.filter((text) => text !== undefined)];
  }
  if (known.length > 0) return [...made, ...longer(made, known, least)];
  return [...named(name, dice), phrase(dice, 2), phrase(dice, 1)].map((text) =>
    fitted(text, least, most, dice),
  );
}

function named(name: string, dice: Dice): string[] {
  const format = formatFor(name);
  const maker = format === undefined ? makerFor(name) : formats[format];
  return maker === undefined ? [] : [maker(dice)];
}

/** Cuts at a word where it can, and goes on with words where it must. */
function fitted(text: string, least: number, most: number, dice: Dice): string {
  let grown = text;
  for (let index = 0; grown.length < least; index += 1) {
    grown += ` ${phrase(dice.at(`more${index}`), 1)}`;
  }
  if (grown.length <= most) return grown;
  const cut = grown.slice(0, most);
  const atWord = cut.slice(0, Math.max(least, cut.lastIndexOf(" "))).trimEnd();
  return atWord.length >= Math.max(least, 1) ? atWord : cut.replace(/ $/, "a");
}

/** The same formats, at least as long as asked. */
function longer(made: readonly string[], known: readonly string[], least: number): string[] {
  return made.flatMap((text, index) => {
    const missing = least - text.length;
    if (missing <= 0) return [];
    if (known[index]?.endsWith("email") === true) return [`${"a".repeat(missing)}${text}`];
    return /^(?:uri|url|iri)/.test(known[index] ?? "") ? [`${text}${"a".repeat(missing)}`] : [];
  });
}
