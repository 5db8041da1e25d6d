import { isObject } from "../shapes/index.ts";
import { dollars, plain, type Provider } from "./provider.ts";

/** https://openrouter.ai/docs/api-reference/overview */
export const openrouter: Provider = {
  ...plain,
  baseUrl: "https://openrouter.ai/api/v1",
  keyNames: ["OPENROUTER_API_KEY"],
  shape: "chat",
  // Not every model behind it holds a schema.
  schemaInWords: true,
  thinkingTokens: () => 4096,
  adapt: (body) => ({ ...body, reasoning: { effort: "low" }, usage: { include: true } }),
  cost: ({ usage }) => (isObject(usage) ? dollars(usage["cost"]) : undefined),
};
