import { isObject } from "../shapes/index.ts";
import { responsesSources } from "../shapes/responses.ts";
import { dollars, plain, type Provider } from "./provider.ts";

/**
 * https://docs.perplexity.ai/docs/agent-api: its models and those of others, searching the web. The
 * chat completions of old ended on 2026-09-27.
 */
export const perplexity: Provider = {
  ...plain,
  baseUrl: "https://api.perplexity.ai/v1",
  keyNames: ["PERPLEXITY_API_KEY"],
  shape: "responses",
  schemaInWords: true,
  thinkingTokens: () => 4096,
  // https://docs.perplexity.ai/docs/getting-started/pricing, seen 2026-10-07.
  search: { usdPerCall: 0.0025, mostCalls: 3, tokensPerCall: 16_384 },
  // Bare names are its own.
  adapt: (body, model, { search }) => ({
    ...withoutText(body),
    model: model.includes("/") ? model : `perplexity/${model}`,
    response_format: responseFormat(body),
    ...(search === undefined
      ? {}
      : {
          max_steps: 3,
          tools: [
            {
              type: "web_search",
              filters: {
                ...(search.recency === undefined ? {} : { search_recency_filter: search.recency }),
                ...(search.domains === undefined ? {} : { search_domain_filter: search.domains }),
              },
            },
          ],
        }),
  }),
  cost: ({ usage }) =>
    isObject(usage) && isObject(usage["cost"]) ? dollars(usage["cost"]["total_cost"]) : undefined,
  sources: responsesSources,
};

/** It takes the schema where chat completions have it. */
function responseFormat({ text }: Readonly<Record<string, unknown>>) {
  const format = isObject(text) && isObject(text["format"]) ? text["format"] : {};
  return {
    type: "json_schema",
    json_schema: { name: format["name"], schema: format["schema"] },
  };
}

function withoutText(body: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== "text"));
}
