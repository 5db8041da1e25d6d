import type { Product } from "./product.ts";

const weights = { name: 4, tags: 2, description: 1 } as const;

/** Words of a text as the index knows them: lower case, without accents, two letters at least. */
export function tokenize(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
  return plain.split(/[^\p{Letter}\p{Number}]+/u).filter((word) => word.length > 1);
}

/** Words to products, with a score that is higher where a word says more about the product. */
export class SearchIndex {
  readonly #postings = new Map<string, Map<string, number>>();
  readonly #names = new Map<string, string>();

  add(product: Product): void {
    this.#names.set(product.id, product.name);
    this.#count(product.id, tokenize(product.name), weights.name);
    this.#count(product.id, tokenize(product.tags.join(" ")), weights.tags);
    this.#count(product.id, tokenize(product.description), weights.description);
  }

  /** Ids of the products that have every word of the query, best first, equals by name. */
  search(query: string): string[] {
    const words = tokenize(query);
    if (words.length === 0) return [];
    const [first, ...others] = words.map((word) => this.#matches(word));
    const scored = [...(first ?? new Map<string, number>())]
      .filter(([id]) => others.every((matches) => matches.has(id)))
      .map(([id, score]) => ({
        id,
        score: others.reduce((total, matches) => total + (matches.get(id) ?? 0), score),
      }));
    return scored
      .sort((one, other) => other.score - one.score || this.#compareNames(one.id, other.id))
      .map(({ id }) => id);
  }

  #count(id: string, words: readonly string[], weight: number): void {
    for (const word of words) {
      const posting = this.#postings.get(word) ?? new Map<string, number>();
      posting.set(id, (posting.get(id) ?? 0) + weight);
      this.#postings.set(word, posting);
    }
  }

  /** Scores of the products for one word; a word that only begins alike counts half. */
  #matches(word: string): Map<string, number> {
    const scores = new Map<string, number>();
    for (const [known, posting] of this.#postings) {
      if (!known.startsWith(word)) continue;
      const share = known === word ? 1 : 0.5;
      for (const [id, score] of posting) scores.set(id, (scores.get(id) ?? 0) + score * share);
    }
    return scores;
  }

  #compareNames(one: string, other: string): number {
    const name = this.#names.get(one) ?? "";
    return name.localeCompare(this.#names.get(other) ?? "", "en", { sensitivity: "base" });
  }
}
