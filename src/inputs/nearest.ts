import { distance } from "fastest-levenshtein";

/**
 * The known word that a misspelled one most likely meant, or undefined when none is near.
 * Near means at most one edit for every three letters, so that short words do not match at random.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, edits: distance(word.toLowerCase(), candidate) }))
    .sort((left, right) => left.edits - right.edits);
  const best = ranked[0];
  if (best === undefined) return undefined;
  return best.edits <= Math.max(1, Math.floor(word.length / 3)) ? best.candidate : undefined;
}

/** `known` for the end of a sentence, the nearest first. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? `use one of: ${known.join(", ")}.` : `write \`${near}\`.`;
}
