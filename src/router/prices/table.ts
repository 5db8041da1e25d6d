import type { Price } from "./price.ts";

/** How far up a model stands in its provider's own line. */
export type Quality = "small" | "medium" | "large";

export interface ListedPrice extends Price {
  readonly quality: Quality;
  /** The day on which the provider's page said so. */
  readonly seen: string;
  /** What it costs from another day on, where the page says that already. */
  readonly from?: { readonly day: string; readonly input: number; readonly output: number };
}

/** https://developers.openai.com/api/docs/pricing: input above 272,000 tokens is dearer. */
const openai = (seen: string, quality: Quality, input: number, output: number): ListedPrice => ({
  ...{ input, output, quality, seen },
  long: { above: 272_000, input: 2 * input, output: 1.5 * output },
});

/** https://platform.claude.com/docs/en/about-claude/pricing: one rate for every length. */
const anthropic = (seen: string, quality: Quality, input: number, output: number): ListedPrice => ({
  ...{ input, output, quality, seen },
});

/** https://ai.google.dev/gemini-api/docs/pricing: the rates seen are those up to 200,000 tokens. */
const gemini = (seen: string, quality: Quality, input: number, output: number): ListedPrice => ({
  ...{ input, output, quality, seen },
  mostInput: 200_000,
});

/** US dollars for a million tokens, by `provider/model`. */
export const listPrices: Readonly<Record<string, ListedPrice>> = {
  "openai/gpt-6-luna": openai("2026-09-25", "small", 0.1, 0.5),
  "openai/gpt-6-sol": openai("2026-09-25", "medium", 2, 10),
  "openai/gpt-6-astra": openai("2026-09-25", "large", 10, 50),
  "openai/gpt-5.5": openai("2026-09-25", "large", 5, 30),
  "anthropic/claude-haiku-5-5": {
    ...anthropic("2026-10-09", "small", 0.1, 0.5),
    long: { above: 100_000, input: 0.5, output: 2.5 },
  },
  "anthropic/claude-haiku-4-5": anthropic("2026-10-09", "small", 1, 5),
  "anthropic/claude-sonnet-5-5": anthropic("2026-10-09", "medium", 2, 10),
  "anthropic/claude-opus-5-5": anthropic("2026-10-09", "large", 4, 20),
  "anthropic/claude-fable-5-1": anthropic("2026-10-09", "large", 10, 50),
  "gemini/gemini-2.5-flash-lite": gemini("2026-10-06", "small", 0.1, 0.4),
  "gemini/gemini-3.1-flash-lite": gemini("2026-10-06", "small", 0.25, 1.5),
  "gemini/gemini-3.5-flash-lite": gemini("2026-10-06", "small", 0.3, 2.5),
  "gemini/gemini-2.5-flash": gemini("2026-10-06", "medium", 0.3, 2.5),
  "gemini/gemini-3.8-flash": {
    ...gemini("2026-10-06", "medium", 0.75, 3.75),
    from: { day: "2027-01-01", input: 1.5, output: 7.5 },
  },
  "gemini/gemini-3.1-pro-preview": gemini("2026-10-06", "large", 2, 12),
};
