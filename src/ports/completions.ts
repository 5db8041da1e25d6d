/** The two wire shapes of OpenAI's API that other providers speak as well. */
export type WireShape = "chat" | "responses";

export interface CompletionCall {
  /** Up to and without `/chat/completions` or `/responses`. */
  readonly baseUrl: string;
  /** Environment variables that may hold the key, the first that is set counts; none needs none. */
  readonly keyNames: readonly string[];
  readonly shape: WireShape;
  readonly body: Readonly<Record<string, unknown>>;
  readonly seconds: number;
}

export type CompletionEnd =
  /** Status 200; what it holds is foreign. */
  | { readonly kind: "reply"; readonly body: unknown }
  /** Any other status; nothing was charged. `retryAfter` in seconds. */
  | {
      readonly kind: "refused";
      readonly status: number;
      readonly message: string;
      readonly retryAfter?: number;
    }
  /** Nobody got the request: no such host, nothing listens. */
  | { readonly kind: "unreachable"; readonly why: string }
  /** It went out and no whole reply came back: it may have been charged. */
  | { readonly kind: "lost"; readonly why: string };

/** Requests to model providers, each sent once. No key or other secret is in what it returns. */
export interface Completions {
  hasKey(keyNames: readonly string[]): boolean;
  send(call: CompletionCall): Promise<CompletionEnd>;
}
