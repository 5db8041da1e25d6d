import type { ServerRequest } from "../../../ports/index.ts";

/** A request, taken apart as far as that needs no description. */
export interface Request {
  readonly method: string;
  /** Still percent-encoded, since a template is matched before its values are decoded. */
  readonly path: string;
  /** Names decoded; values still encoded, since `,` and `%2C` differ in lists. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** The target after its `?`. */
  readonly search: string;
  /** Undefined where absent; lines of one name are joined by commas (RFC 9110, 5.3). */
  header(name: string): string | undefined;
  readonly cookies: ReadonlyMap<string, string>;
  readonly body: Uint8Array | undefined;
}

export function readRequest({ method, target, headers, body }: ServerRequest): Request {
  // The absolute form is for proxies, but servers have to take it too (RFC 9112, 3.2.2).
  const local = target.replace(/^https?:\/\/[^/?#]*/i, "");
  const [path = "", ...rest] = local.split("#", 1)[0]?.split("?") ?? [];
  const search = rest.join("?");
  const header = (name: string) => {
    const lines = headers.filter(([one]) => one === name).map(([, value]) => value);
    return lines.length === 0 ? undefined : lines.join(name === "cookie" ? "; " : ", ");
  };
  return {
    method: method.toUpperCase(),
    path: path === "" ? "/" : path,
    search,
    query: pairs(search, "&").map(([name, value]) => [decodeQuery(name), value] as const),
    header,
    cookies: new Map(pairs(header("cookie") ?? "", ";")),
    body,
  };
}

function pairs(text: string, separator: string): (readonly [string, string])[] {
  return text
    .split(separator)
    .map((pair) => pair.trim())
    .filter((pair) => pair !== "")
    .map((pair) => {
      const equals = pair.indexOf("=");
      return equals < 0 ? [pair, ""] : [pair.slice(0, equals), pair.slice(equals + 1)];
    });
}

/** Percent-decoding, leaving what is no valid encoding as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Forms and queries write a space as `+`. */
export function decodeQuery(text: string): string {
  return decode(text.replaceAll("+", " "));
}
