import type { View } from "./views/view.ts";

/** So many characters in a row of a value give it away: enough to search for. */
const windowLength = 8;
const shortest = 6;

const word = /[\p{L}\p{N}]/u;
const armor = /-----(?:BEGIN|END)[^-\n]*-----/g;

/** Pieces that no text may show, by their length: a short value is one piece. */
export type Windows = ReadonlyMap<number, ReadonlySet<string>>;

/** Every piece of a value, forwards and backwards, without its case. */
export function windowsOf(value: string): ReadonlySet<string> {
  const body = value.replace(armor, "");
  // What decoders of bytes see: every byte as one letter.
  const utf8 = Buffer.from(body, "utf8").toString("latin1");
  const utf16 = Buffer.from(body, "utf16le").toString("latin1");
  const windows = new Set<string>();
  for (const form of new Set([body, utf8, utf16])) {
    const lower = lowerCase(form);
    for (const text of new Set([lower, onlyWords(lower).text])) {
      collect(text, windows);
      collect(backwards(text), windows);
    }
  }
  return windows;
}

export function backwards(text: string): string {
  return Array.from(text).reverse().join("");
}

function collect(text: string, windows: Set<string>): void {
  if (text.length < shortest) return;
  if (text.length < windowLength) windows.add(text);
  for (let at = 0; at + windowLength <= text.length; at++) {
    windows.add(text.slice(at, at + windowLength));
  }
}

export function byLength(sets: Iterable<ReadonlySet<string>>): Windows {
  const lengths = new Map<number, Set<string>>();
  for (const set of sets) {
    for (const window of set) {
      const known = lengths.get(window.length) ?? new Set();
      lengths.set(window.length, known.add(window));
    }
  }
  return lengths;
}

/** Places in the source of a view that show a piece of a value, as it stands or spread out. */
export function hits(view: View, windows: Windows): (readonly [start: number, end: number])[] {
  const found: (readonly [start: number, end: number])[] = [];
  const lower = lowerCase(view.text);
  const words = onlyWords(lower);
  for (const [length, set] of windows) {
    for (let at = 0; at + length <= lower.length; at++) {
      if (set.has(lower.slice(at, at + length))) add(at, at + length - 1);
    }
    if (words.text.length === lower.length) continue;
    for (let at = 0; at + length <= words.text.length; at++) {
      if (!set.has(words.text.slice(at, at + length))) continue;
      add(words.places[at] ?? 0, words.places[at + length - 1] ?? 0);
    }
  }
  return found;

  function add(first: number, last: number): void {
    found.push([view.starts[first] ?? 0, view.ends[last] ?? 0]);
  }
}

/** Letters and digits of a text, in lower case. */
export function wordsOf(text: string): string {
  return onlyWords(lowerCase(text)).text;
}

/** What is left without everything that could be put between letters to spread them out. */
function onlyWords(text: string): { readonly text: string; readonly places: readonly number[] } {
  const places: number[] = [];
  const parts: string[] = [];
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index);
    if (!isWord(text.charCodeAt(index), letter)) continue;
    parts.push(letter);
    places.push(index);
  }
  return { text: parts.join(""), places };
}

/** Text has been put into lower case; most of it is ASCII, which needs no expression. */
function isWord(code: number, letter: string): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return word.test(letter);
}

/** A few letters grow when they lose their case, and places would no longer fit. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, index) => {
    const letter = text.charAt(index).toLowerCase();
    return letter.length === 1 ? letter : text.charAt(index);
  }).join("");
}
