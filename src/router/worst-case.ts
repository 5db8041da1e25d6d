import type { ModelQuestion } from "../ports/index.ts";
import type { Candidate } from "./candidates.ts";
import { tokenCost } from "./prices/price.ts";
import type { Provider } from "./providers/index.ts";

/** Our frame around every question, the roles and the schema's envelope. */
const frameTokens = 256;

/** What a question can cost at most, in US dollars; undefined where its length has no known price. */
export function worstCase(
  { model, provider, price }: Pick<Candidate, "model" | "provider" | "price">,
  question: ModelQuestion,
): number | undefined {
  const { search } = provider;
  const calls = question.search === undefined || search === undefined ? 0 : search.mostCalls;
  const own = inputCeiling(question, provider);
  // Each further step of a search sends again what was there before.
  const inputTokens = own * (calls + 1) + triangle(calls) * (search?.tokensPerCall ?? 0);
  const outputTokens = outputCeiling(question, provider, model);
  const tokens = tokenCost(price, { inputTokens, outputTokens });
  return tokens === undefined ? undefined : tokens + calls * (search?.usdPerCall ?? 0);
}

/** Most tokens that the answer may have, thinking included: what the request asks for. */
export function outputCeiling(question: ModelQuestion, provider: Provider, model: string): number {
  return question.mostOutputTokens + provider.thinkingTokens(model);
}

export function inputCeiling(question: ModelQuestion, provider: Provider): number {
  const { instructions, material, schema } = question;
  const texts = [instructions, material, JSON.stringify(schema)];
  const told = provider.schemaInWords ? [...texts, JSON.stringify(schema)] : texts;
  return (
    frameTokens +
    told.reduce((sum, text) => sum + tokenCeiling(text, provider.charactersPerToken), 0)
  );
}

/** Long runs without a space: hashes, Base64, minified code. */
const dense = /[^\s]{40,}/g;

/**
 * More tokens than a tokenizer makes of a text: words and code by `charactersPerToken`. But text may
 * be anything, and a byte is the least that a token can be (byte-level BPE,
 * https://arxiv.org/abs/1909.03341): digits, dense runs and all that is not ASCII count by the byte.
 */
export function tokenCeiling(text: string, charactersPerToken: number): number {
  let bytes = 0;
  const rest = text.replace(dense, (run) => {
    bytes += Buffer.byteLength(run);
    return "";
  });
  for (const character of rest) {
    const code = character.codePointAt(0) ?? 0;
    if (code > 127) bytes += Buffer.byteLength(character);
    else if (code >= 48 && code <= 57) bytes += 1;
  }
  const words = rest.replace(/[^\x20-\x2f\x3a-\x7f\s]/g, "").length;
  return Math.ceil(bytes + words / charactersPerToken);
}

function triangle(count: number): number {
  return (count * (count + 1)) / 2;
}
