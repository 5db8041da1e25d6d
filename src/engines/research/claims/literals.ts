/** What a sentence says to the letter, and the words that are left without it. */
export interface Literals {
  /** Ids of evidence that it mentions. */
  readonly ids: readonly string[];
  readonly links: readonly string[];
  /** Code, quotations, paths, names of functions, versions and dates. */
  readonly names: readonly string[];
  readonly rest: string;
}

const link = /\bhttps?:\/\/[^\s"'`<>)\]]+/giu;
const marked = /`+([^`]+)`+|"([^"]+)"|“([^”]+)”|‘([^’]+)’|(?<=^|[\s(])'([^']+)'(?=[\s.,;:)]|$)/gu;
const line = /\blines? \d+(?![\d.,]*\d)/giu;
const id = /(?<![\p{L}\d_])[Ee]\d+(?![\p{L}\d_])/gu;
const token = /[\p{L}\d_$@#~][\p{L}\d_$@#~./:*+-]*/gu;

/** Takes them out from the surest to the least sure, so that each letter counts once. */
export function literalsOf(sentence: string): Literals {
  const links: string[] = [];
  const names: string[] = [];
  const ids: string[] = [];
  const rest = sentence
    .replace(link, (found) => keep(links, found.replace(/[.,;:!?]+$/, "")))
    .replace(marked, (_, ...groups: (string | undefined)[]) =>
      keep(names, groups.slice(0, 5).find((text) => text !== undefined) ?? ""),
    )
    .replace(line, (found) => keep(names, found.toLowerCase()))
    .replace(id, (found) => keep(ids, found.toUpperCase()))
    .replace(token, (found) => {
      const word = found.replace(/[.:/+*-]+$/, "");
      return isName(word) ? keep(names, word) + found.slice(word.length) : found;
    });
  return { ids, links, names, rest };
}

function keep(list: string[], found: string): string {
  list.push(found);
  return " ";
}

/** Names of systems that are written as nothing else is. */
const prose = new Set(["macOS", "iOS"]);

function isName(word: string): boolean {
  if (prose.has(word) || /^(?:e\.g|i\.e|vs|etc)$/i.test(word)) return false;
  // A number with its unit: `1,200`, `2.5`, `40ms`, `3x`.
  if (/^\d+(?:\.\d+)?(?:[\p{L}µ]{0,12})$/u.test(word)) return false;
  if (/[_$@#~*]/.test(word)) return true;
  // `src/cart.ts`, `1.2.3`, `2026-11-20`, `cart.ts:12`.
  if (/[\p{L}\d][.:][\p{L}\d]/u.test(word) || /\d-\d/.test(word)) return true;
  // Several slashes make a path, one alone may stand for "or".
  if ((word.match(/\//g)?.length ?? 0) > 1) return true;
  // `utf8`, `sha256`, `ES2022`; `parseOrder`.
  return /\p{L}\d|\d\p{L}/u.test(word) || /^\p{Ll}+\p{Lu}/u.test(word);
}
