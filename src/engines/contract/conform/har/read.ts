import { Failure } from "../../../../model/index.ts";
import type { HttpAnswer, HttpHeader, HttpRequest } from "../../../../ports/index.ts";
import { isRecord, own } from "../../json.ts";

/** One recorded exchange. */
export interface Recorded {
  readonly request: HttpRequest;
  readonly answer: HttpAnswer;
}

/** Values of these never get into a report: recordings are full of real people's sessions. */
const secret =
  /^(?:(?:proxy-)?authorization|cookie|set-cookie|x-api-key|x-auth-token|x-csrf-token)$/i;

/** The same in queries. */
const secretQuery = /^(?:access[-_]?token|api[-_]?key|token|signature|password|secret)$/i;

/** What browsers add by themselves. */
const noise =
  /^(?:host|connection|content-length|accept-(?:encoding|language)|user-agent|sec-.*|origin|referer|priority|cache-control|pragma|dnt|te|upgrade-insecure-requests|if-none-match)$/i;

/**
 * The exchanges of a HAR 1.2 file (http://www.softwareishard.com/blog/har-12-spec). Entries without
 * an answer, or with one that is not text, are left out. Throws a Failure for anything else than HAR.
 */
export function readHar(text: string, path: string): Recorded[] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw notHar(path, "It is not JSON.", error);
  }
  const entries = own(own(value, "log"), "entries");
  if (!Array.isArray(entries)) throw notHar(path, "It has no `log.entries`.");
  return entries.flatMap((entry: unknown) => {
    const request = requestOf(own(entry, "request"));
    const answer = answerOf(own(entry, "response"));
    return request === undefined || answer === undefined ? [] : [{ request, answer }];
  });
}

function requestOf(value: unknown): HttpRequest | undefined {
  const [method, url] = [own(value, "method"), own(value, "url")];
  if (typeof method !== "string" || typeof url !== "string" || !URL.canParse(url)) return undefined;
  const body = own(own(value, "postData"), "text");
  return {
    method: method.toUpperCase(),
    url: withoutSecrets(url),
    headers: headersOf(own(value, "headers")),
    ...(typeof body === "string" && body !== "" ? { body } : {}),
  };
}

function withoutSecrets(text: string): string {
  const url = new URL(text);
  [url.username, url.password] = ["", ""];
  for (const name of [...url.searchParams.keys()]) {
    if (secretQuery.test(name)) url.searchParams.set(name, "[left out]");
  }
  return url.href;
}

function answerOf(value: unknown): HttpAnswer | undefined {
  const status = own(value, "status");
  if (typeof status !== "number" || status < 100) return undefined;
  const content = own(value, "content");
  const [text, encoding, size] = [
    own(content, "text"),
    own(content, "encoding"),
    own(content, "size"),
  ];
  const body = typeof text !== "string" ? "" : encoding === "base64" ? decode(text) : text;
  // Recorders leave large bodies out, but keep their size.
  const truncated = body === "" && typeof size === "number" && size > 0;
  return { status, headers: headersOf(own(value, "headers")), body, truncated };
}

function headersOf(value: unknown): HttpHeader[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((header: unknown): HttpHeader[] => {
    const [name, text] = [own(header, "name"), own(header, "value")];
    // HTTP/2 has `:method` and its like among the headers.
    if (!isRecord(header) || typeof name !== "string" || typeof text !== "string") return [];
    if (name.startsWith(":") || noise.test(name)) return [];
    return [[name, secret.test(name) ? "[left out]" : text]];
  });
}

function decode(text: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (char) => char.charCodeAt(0)));
  } catch {
    return "";
  }
}

function notHar(path: string, why: string, cause?: unknown): Failure {
  return new Failure(
    {
      code: "har-unreadable",
      what: "A file is not recorded traffic",
      where: path,
      why,
      fix: "save it from the browser's network panel as HAR, or from a proxy that writes HAR 1.2.",
    },
    cause,
  );
}
