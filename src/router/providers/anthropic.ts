import { plain, type Provider } from "./provider.ts";

/**
 * https://platform.claude.com/docs/en/api/openai-sdk: the schema and its `strict` are ignored there,
 * fields that it does not know are dropped in silence, and its newer models refuse a temperature.
 */
export const anthropic: Provider = {
  ...plain,
  baseUrl: "https://api.anthropic.com/v1",
  keyNames: ["ANTHROPIC_API_KEY"],
  shape: "chat",
  schemaInWords: true,
  adapt: (body) =>
    Object.fromEntries(Object.entries(body).filter(([name]) => name !== "response_format")),
};
