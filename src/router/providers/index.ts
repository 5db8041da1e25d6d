import { Failure, modelProviders, type ModelProvider } from "../../model/index.ts";
import { anthropic } from "./anthropic.ts";
import { compatible } from "./compatible.ts";
import { gemini } from "./gemini.ts";
import { openai } from "./openai.ts";
import { openrouter } from "./openrouter.ts";
import { perplexity } from "./perplexity.ts";
import type { Provider } from "./provider.ts";

/** How a model's name starts where `model.base-url` says where it is. */
const compatibleName = "compatible";

const known: Readonly<Record<Exclude<ModelProvider, typeof compatibleName>, Provider>> = {
  ...{ openai, anthropic, gemini, openrouter, perplexity },
};
const byName = new Map<string, Provider>(Object.entries(known));

/** Throws a Failure for one that there is not, or no longer. */
export function findProvider(name: string, baseUrl: string | undefined): Provider {
  if (name === "github" || isGitHubModels(baseUrl ?? "")) throw retired(name);
  const found = byName.get(name);
  if (found !== undefined) return found;
  if (name === compatibleName && baseUrl !== undefined) {
    if (isWebAddress(baseUrl)) return compatible(baseUrl.replace(/\/+$/, ""));
    throw unusable(baseUrl);
  }
  throw unknown(name, baseUrl);
}

function isGitHubModels(baseUrl: string): boolean {
  return /^https?:\/\/models\.(?:github\.ai|inference\.ai\.azure\.com)\b/.test(baseUrl);
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function retired(name: string): Failure {
  return new Failure({
    code: "model-provider-retired",
    what: "GitHub Models is gone",
    where: `\`model\`, provider \`${name}\``,
    why: "GitHub retired it on 2026-07-30; its address answers 410 since.",
    fix: `name a model of another provider: ${modelProviders.join(", ")}.`,
  });
}

function unusable(baseUrl: string): Failure {
  return new Failure({
    code: "model-base-url",
    what: "`base-url` is no web address",
    where: "`model.base-url`",
    why: `It is ${JSON.stringify(baseUrl)}.`,
    fix: "give the address up to `/chat/completions`, such as `http://127.0.0.1:11434/v1`.",
  });
}

function unknown(name: string, baseUrl: string | undefined): Failure {
  const missing = name === compatibleName && baseUrl === undefined;
  return new Failure({
    code: "model-provider-unknown",
    what: missing ? "A compatible server has no address" : `\`${name}\` is no provider of models`,
    where: "`model.use`",
    why: missing
      ? "`compatible/…` stands for a server at `base-url`, and there is none."
      : "A model is named `provider/model`.",
    fix: missing
      ? "add `base-url` to the `model` section."
      : `start with one of: ${modelProviders.join(", ")}.`,
  });
}

export type { Provider } from "./provider.ts";
