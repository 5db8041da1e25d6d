import type { Evidence } from "../evidence.ts";
import type { ModelClaim } from "./claim.ts";
import { follows, quantitiesOf, type Quantity } from "./derive.ts";
import { literalsOf } from "./literals.ts";
import { numbersIn } from "./numbers.ts";
import type { Pages } from "./pages.ts";

/** Why a sentence is dropped, in the order in which it is looked at. */
export const dropReasons = {
  malformed: "not a sentence of one line with its sources",
  "unknown-evidence": "names evidence that there is not",
  "no-source": "rests on nothing",
  "unknown-link": "links a page that was not found in the search",
  "dead-link": "links a page that cannot be read",
  quote: "quotes what does not stand there",
  name: "names what does not stand in its sources",
  number: "has a number that does not follow from its sources",
} as const;

export type DropReason = keyof typeof dropReasons;

export interface CheckedClaims {
  readonly kept: readonly ModelClaim[];
  readonly dropped: readonly { readonly claim: ModelClaim; readonly reason: DropReason }[];
}

export interface Ground {
  readonly evidence: readonly Evidence[];
  /** Addresses that the search came back with: nothing else may be linked. */
  readonly found: readonly string[];
  readonly pages: Pages;
}

/**
 * Sorts sentences by what a program can see: every source is there and read again, every quotation
 * stands in it to the letter, every name and number of the sentence comes from it. No model is
 * asked. Whether a sentence that passes is wise, nobody has checked.
 */
export async function checkClaims(
  claims: readonly ModelClaim[],
  ground: Ground,
): Promise<CheckedClaims> {
  const byId = new Map(ground.evidence.map((item) => [item.id, item]));
  const kept: ModelClaim[] = [];
  const dropped: { claim: ModelClaim; reason: DropReason }[] = [];
  for (const claim of claims) {
    const reason = await reasonToDrop(claim, byId, ground);
    if (reason === undefined) kept.push(claim);
    else dropped.push({ claim, reason });
  }
  return { kept, dropped };
}

/** One source of a sentence: what may be quoted from it. */
interface Source {
  readonly name: string;
  readonly passages: readonly string[];
}

async function reasonToDrop(
  claim: ModelClaim,
  byId: ReadonlyMap<string, Evidence>,
  { found, pages }: Ground,
): Promise<DropReason | undefined> {
  const { ids, links, names, rest } = literalsOf(claim.text);
  const items = claim.evidence.flatMap((id) => byId.get(id) ?? []);
  if (items.length < claim.evidence.length) return "unknown-evidence";
  if (ids.some((id) => !claim.evidence.includes(id))) return "unknown-evidence";
  if (items.length + claim.links.length === 0 || !/\p{L}{2}/u.test(rest)) return "no-source";
  if (claim.links.some((url) => !found.includes(url))) return "unknown-link";
  if (links.some((url) => !claim.links.includes(url))) return "unknown-link";
  const sources: Source[] = items.map((item) => ({ name: item.id, passages: passagesOf(item) }));
  for (const url of claim.links) {
    const words = await pages.read(url);
    if (words === undefined) return "dead-link";
    sources.push({ name: url, passages: [words] });
  }
  if (!isQuoted(claim, sources)) return "quote";
  const all = sources.flatMap(({ passages }) => passages);
  if (!names.every((name) => all.some((passage) => holds(passage, name)))) return "name";
  const quantities = [...items.flatMap(quantitiesOf), ...quotedNumbers(claim)];
  const stated = numbersIn(rest);
  if (stated?.every((number) => follows(number, rest, quantities)) !== true) return "number";
  return undefined;
}

const leastQuote = 8;

/** Every source has a quotation, and every quotation stands in its source. */
function isQuoted({ quotes }: ModelClaim, sources: readonly Source[]): boolean {
  return (
    sources.every(({ name }) => quotes.some(({ source }) => source === name)) &&
    quotes.every(({ source, text }) => {
      const passages = sources.find(({ name }) => name === source)?.passages ?? [];
      const long = text.trim().length >= leastQuote || passages.includes(text.trim());
      return long && passages.some((passage) => holds(passage, text));
    })
  );
}

function passagesOf(item: Evidence): readonly string[] {
  const { kind, subject, text, quote, where, unit, readings } = item;
  const path =
    where === undefined
      ? []
      : [where.path, `${where.path}:${where.line ?? ""}`, `line ${where.line ?? ""}`];
  const named = readings.map(({ name }) => name);
  return [text, quote ?? "", subject, kind, unit, ...path, ...named].filter((one) => one !== "");
}

/** What a page says in numbers counts where the sentence quotes it. */
function quotedNumbers({ links, quotes }: ModelClaim): readonly Quantity[] {
  return quotes
    .filter(({ source }) => links.includes(source))
    .flatMap(({ source, text }) =>
      (numbersIn(text) ?? []).map(({ value, word }) => ({
        ...{ value, unit: word, name: word, item: source },
      })),
    );
}

/** To the letter but for the space between words, and no half of a word or number. */
function holds(passage: string, part: string): boolean {
  const [whole, wanted] = [passage, part].map((text) => text.replace(/\s+/g, " ").trim());
  if (whole === undefined || wanted === undefined || wanted === "") return false;
  for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + 1)) {
    if (!cuts(whole, at) && !cuts(whole, at + wanted.length)) return true;
  }
  return false;
}

/** Between two letters or digits, and within a number such as `1,200` or `2.5`. */
function cuts(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 2), at + 2);
  const [before, after] = [text[at - 1] ?? "", text[at] ?? ""];
  if (/[\p{L}\d_]/u.test(before) && /[\p{L}\d_]/u.test(after)) return true;
  return /\d[.,]\d/.test(around);
}
