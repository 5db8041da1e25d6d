import type { Price } from "./price.ts";
import { listPrices, type ListedPrice, type Quality } from "./table.ts";

const staleAfterDays = 90;

export interface KnownPrice extends Price {
  readonly quality: Quality;
  /** Undefined for a price that the user named. */
  readonly seen: string | undefined;
}

/** By `provider/model`: what the user says goes before what the table says. */
export function lookUpPrice(
  model: string,
  named: Readonly<Record<string, Price>>,
  today: Date,
): KnownPrice | undefined {
  const listed = resold(model)
    .map((name) => listPrices[name])
    .find((price) => price !== undefined);
  const own = named[model];
  if (own !== undefined) {
    return { ...own, quality: listed?.quality ?? "medium", seen: undefined };
  }
  return listed === undefined ? undefined : { ...onDay(listed, today) };
}

/** A warning where the price was seen long ago. */
export function stalePrice(model: string, price: KnownPrice, today: Date): string | undefined {
  if (price.seen === undefined) return undefined;
  const days = Math.floor((today.getTime() - Date.parse(price.seen)) / 86_400_000);
  if (days <= staleAfterDays) return undefined;
  return `The price of ${model} was last seen ${days} days ago (${price.seen}); name it in \`model.prices\` if it has changed.`;
}

function onDay(listed: ListedPrice, today: Date): ListedPrice {
  const { from } = listed;
  if (from === undefined || today.toISOString().slice(0, 10) < from.day) return listed;
  return { ...listed, input: from.input, output: from.output };
}

/**
 * OpenRouter and Perplexity resell at the maker's own prices
 * (https://openrouter.ai/docs/faq, https://docs.perplexity.ai/docs/agent-api) and spell names in
 * their own way: `openrouter/anthropic/claude-haiku-4.5`, `perplexity/google/gemini-3.8-flash`.
 */
function resold(model: string): readonly string[] {
  const found = /^(?:openrouter|perplexity)\/(openai|anthropic|google)\/(.+)$/.exec(model);
  if (found === null) return [model];
  const [, maker = "", name = ""] = found;
  if (maker === "google") return [`gemini/${name}`];
  return [`${maker}/${maker === "anthropic" ? name.replaceAll(".", "-") : name}`];
}
