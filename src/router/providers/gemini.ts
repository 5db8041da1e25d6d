import { plain, type Provider } from "./provider.ts";

const thinks = /^gemini-(?:2\.5|[3-9])/;

/** https://ai.google.dev/gemini-api/docs/openai; its native search is not offered there. */
export const gemini: Provider = {
  ...plain,
  baseUrl: "https://generativelanguage.googleapis.com/v1beta/openai",
  keyNames: ["GEMINI_API_KEY", "GOOGLE_API_KEY"],
  shape: "chat",
  schemaInWords: true,
  thinkingTokens: (model) => (thinks.test(model) ? 4096 : 0),
  // Only `low` and up are taken by every model that thinks.
  adapt: (body, model) =>
    thinks.test(model) ? { ...body, reasoning_effort: "low" } : { ...body, temperature: 0 },
};
