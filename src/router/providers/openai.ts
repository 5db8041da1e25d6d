import type { ModelQuestion } from "../../ports/index.ts";
import { responsesSources } from "../shapes/responses.ts";
import type { Json } from "../shapes/index.ts";
import { plain, type Provider } from "./provider.ts";

const thinks = /^(?:gpt-[5-9](?!.*chat)|o\d)/;
const mostSearches = 3;

/** https://platform.openai.com/docs/api-reference/responses */
export const openai: Provider = {
  ...plain,
  baseUrl: "https://api.openai.com/v1",
  keyNames: ["OPENAI_API_KEY"],
  shape: "responses",
  charactersPerToken: 2.9,
  thinkingTokens: (model) => (thinks.test(model) ? 4096 : 0),
  // https://developers.openai.com/api/docs/pricing, $10 for 1,000 calls, seen 2026-09-25.
  search: { usdPerCall: 0.01, mostCalls: mostSearches, tokensPerCall: 16_384 },
  adapt: (body, model, { search }) => ({
    ...body,
    // Models that think refuse a temperature.
    ...(thinks.test(model) ? { reasoning: { effort: "low" } } : { temperature: 0 }),
    ...(search === undefined ? {} : searching(search)),
  }),
  sources: responsesSources,
};

/** It can keep to hosts, and not to a time. */
function searching({ domains }: NonNullable<ModelQuestion["search"]>): Json {
  const filters = domains === undefined ? {} : { filters: { allowed_domains: domains } };
  return {
    tools: [{ type: "web_search", ...filters }],
    include: ["web_search_call.action.sources"],
    max_tool_calls: mostSearches,
  };
}
