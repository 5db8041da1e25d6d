import type { ModelQuestion, ModelSource, WireShape } from "../../ports/index.ts";
import type { Json } from "../shapes/index.ts";

/** One provider: where it is, what it speaks, and where it differs. One file each. */
export interface Provider {
  readonly baseUrl: string;
  /** Environment variables for its key; the first that is set counts. None: no key is needed. */
  readonly keyNames: readonly string[];
  readonly shape: WireShape;
  /** True where the schema has to be told in words, as it is dropped or only a hint over there. */
  readonly schemaInWords: boolean;
  /**
   * Fewest characters that make a token of plain text, over whole prompts: the reservation divides
   * by it. Measured for o200k only (2.9); other tokenizers split finer.
   */
  readonly charactersPerToken: number;
  /** Tokens that a model may think before it answers; they are charged as output. */
  readonly thinkingTokens: (model: string) => number;
  /** Undefined where it cannot search the web for us. */
  readonly search: SearchPrice | undefined;
  /** The common body in its own dialect. */
  readonly adapt: (body: Json, model: string, question: ModelQuestion) => Json;
  /** US dollars by its own account. */
  readonly cost: (reply: Json) => number | undefined;
  readonly sources: (reply: Json) => readonly ModelSource[];
}

export interface SearchPrice {
  readonly usdPerCall: number;
  readonly mostCalls: number;
  /** Tokens of found text that one call may add to the input. */
  readonly tokensPerCall: number;
}

export const plain = {
  schemaInWords: false,
  charactersPerToken: 2,
  thinkingTokens: () => 0,
  search: undefined,
  adapt: (body: Json) => body,
  cost: () => undefined,
  sources: () => [],
} as const satisfies Partial<Provider>;

/** A number of dollars, where it is one. */
export function dollars(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : undefined;
}
