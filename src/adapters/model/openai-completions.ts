import type { CompletionCall, CompletionEnd, Completions } from "../../ports/index.ts";
import { errorCode, errorMessage } from "../error-code.ts";
import { redactText, secretsOf, withoutSecrets } from "./secrets.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Requests by OpenAI's own SDK, which is loaded with the first one. Its retries are off: it would
 * repeat what was charged. `mask` keeps a key out of the job's log before anything else happens.
 */
export function openaiCompletions(env: Environment, mask: (key: string) => void): Completions {
  const secrets = secretsOf(env);
  const keyOf = (names: readonly string[]): string | undefined => {
    const key = names.map((name) => env[name]).find((value) => value !== undefined && value !== "");
    if (key !== undefined) mask(key);
    return key;
  };
  return {
    hasKey: (names) => keyOf(names) !== undefined,
    send: async (call) => {
      const end = await send(call, keyOf(call.keyNames), secrets);
      return end.kind === "reply" ? end : (withoutSecrets(end, secrets) as CompletionEnd);
    },
  };
}

async function send(
  { baseUrl, shape, body, seconds }: CompletionCall,
  key: string | undefined,
  secrets: readonly string[],
): Promise<CompletionEnd> {
  const { OpenAI } = await import("openai/client");
  const client = new OpenAI({
    // The SDK wants one; a server on this machine does not look at it.
    apiKey: key ?? "none",
    baseURL: baseUrl,
    maxRetries: 0,
    timeout: Math.max(1, Math.ceil(seconds * 1000)),
    organization: null,
    project: null,
    logLevel: "off",
  });
  const path = shape === "chat" ? "/chat/completions" : "/responses";
  try {
    const reply = await client.post(path, { body: withoutSecrets(body, secrets) as object });
    return { kind: "reply", body: reply };
  } catch (error) {
    return endOf(error, secrets);
  }
}

function endOf(error: unknown, secrets: readonly string[]): CompletionEnd {
  const { status, headers } = error as { status?: unknown; headers?: Headers };
  const message = redactText(errorMessage(error), secrets);
  if (typeof status === "number" && status >= 300) {
    const retryAfter = retrySeconds(headers);
    const told = message.replace(/^\d{3} /, "");
    return {
      ...{ kind: "refused", status, message: told },
      ...(retryAfter === undefined ? {} : { retryAfter }),
    };
  }
  const code = [error, causeOf(error), causeOf(causeOf(error))].map(errorCode).find(isText);
  if (code !== undefined && neverSent.has(code)) {
    return { kind: "unreachable", why: `it cannot be reached (${code})` };
  }
  return { kind: "lost", why: `its reply was lost (${code ?? message})` };
}

/** Errors from before the first byte of the request could go out. */
const neverSent = new Set([
  ...["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"],
  ...["UND_ERR_CONNECT_TIMEOUT", "CERT_HAS_EXPIRED", "DEPTH_ZERO_SELF_SIGNED_CERT"],
  ...[
    "SELF_SIGNED_CERT_IN_CHAIN",
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    "ERR_TLS_CERT_ALTNAME_INVALID",
  ],
]);

function causeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "cause" in error ? error.cause : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** Seconds or a date, https://www.rfc-editor.org/rfc/rfc9110#field.retry-after; OpenAI adds milliseconds. */
function retrySeconds(headers: Headers | undefined): number | undefined {
  const milliseconds = Number(headers?.get("retry-after-ms") ?? Number.NaN);
  if (milliseconds >= 0) return milliseconds / 1000;
  const text = headers?.get("retry-after") ?? "";
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, (date - Date.now()) / 1000);
}
