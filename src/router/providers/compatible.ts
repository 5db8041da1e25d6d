import { plain, type Provider } from "./provider.ts";

/** Any server that speaks chat completions, such as vLLM or Ollama, at a base URL of the user's. */
export function compatible(baseUrl: string): Provider {
  return {
    ...plain,
    baseUrl,
    keyNames: isLocal(baseUrl) ? [] : ["MODEL_API_KEY"],
    shape: "chat",
    schemaInWords: true,
    adapt: (body) => ({ ...body, temperature: 0, seed: 0 }),
  };
}

/** A server on this machine costs nothing and wants no key. */
export function isLocal(baseUrl: string): boolean {
  return /^https?:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?:[:/]|$)/.test(baseUrl);
}
