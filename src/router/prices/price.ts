/** What a model costs by its provider's list, without discounts for batches or cached input. */
export interface Price {
  /** US dollars for a million tokens. */
  readonly input: number;
  readonly output: number;
  /** Dearer rates, for the whole request, once the input is longer than so many tokens. */
  readonly long?: { readonly above: number; readonly input: number; readonly output: number };
  /** Longer inputs have a price that is not known. */
  readonly mostInput?: number;
}

export interface TokenCounts {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** US dollars, or undefined where the price of so long an input is not known. */
export function tokenCost(price: Price, tokens: TokenCounts): number | undefined {
  const { inputTokens, outputTokens } = tokens;
  if (price.mostInput !== undefined && inputTokens > price.mostInput) return undefined;
  const { long } = price;
  const rate = long !== undefined && inputTokens > long.above ? long : price;
  return (inputTokens * rate.input + outputTokens * rate.output) / 1e6;
}
