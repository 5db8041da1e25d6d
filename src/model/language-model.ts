/** Who offers language models: how a model's name starts, as in `openai/gpt-6-luna`. */
export const modelProviders = [
  "openai",
  "anthropic",
  "gemini",
  "openrouter",
  "perplexity",
  "compatible",
] as const;

export type ModelProvider = (typeof modelProviders)[number];

/** By what the user's models are put in order; `order` is the one in which they are written. */
export const modelChoices = ["order", "cost", "latency", "quality"] as const;

export type ModelChoice = (typeof modelChoices)[number];

/** How much a question matters, from what is left out first when the budget runs low. */
export const modelPriorities = ["low", "medium", "high"] as const;

export type ModelPriority = (typeof modelPriorities)[number];
