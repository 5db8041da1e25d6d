import type { TokenCounts } from "../prices/price.ts";

/** What stands in a reply. `usage` is undefined where the provider counted nothing. */
export type Reading =
  | { readonly kind: "text"; readonly text: string; readonly usage: TokenCounts | undefined }
  /** The model declined, or a filter did. */
  | { readonly kind: "refusal"; readonly why: string; readonly usage: TokenCounts | undefined }
  /** It was stopped at the most output tokens, so that the text is not whole. */
  | { readonly kind: "length"; readonly usage: TokenCounts | undefined }
  /** An error that came with status 200, as OpenRouter sends them. */
  | { readonly kind: "error"; readonly status: number; readonly message: string }
  | { readonly kind: "unreadable" };

export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function objects(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Whole numbers from 0 up; anything else was not counted. */
export function tokensOf(
  usage: unknown,
  inputName: string,
  outputName: string,
): TokenCounts | undefined {
  if (!isObject(usage)) return undefined;
  const [inputTokens, outputTokens] = [usage[inputName], usage[outputName]];
  return isCount(inputTokens) && isCount(outputTokens) ? { inputTokens, outputTokens } : undefined;
}

/** An error object where a reply should be. */
export function errorIn(reply: Json): Reading | undefined {
  const { error } = reply;
  if (!isObject(error)) return undefined;
  const { code } = error;
  const status = typeof code === "number" && code >= 400 && code < 600 ? code : 500;
  return { kind: "error", status, message: textOf(error["message"]) };
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
