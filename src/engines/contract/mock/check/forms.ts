import { decodeQuery } from "../request.ts";
import { type Raw, type RawRecord, recordOf } from "./raw.ts";

/** `application/x-www-form-urlencoded`; a name that comes twice is a list. */
export function readForm(text: string): RawRecord {
  const pairs = text
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [name = "", ...value] = pair.split("=");
      return [decodeQuery(name), decodeQuery(value.join("="))] as const;
    });
  return collect(pairs);
}

/** `multipart/form-data` (RFC 7578). Bytes become characters one by one, so files stay whole. */
export function readMultipart(body: Uint8Array, type: string): RawRecord {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) throw new Error("the Content-Type names no boundary");
  const text = Buffer.from(body).toString("latin1");
  const parts = `\r\n${text}`.split(`\r\n--${boundary}`).slice(1);
  if (parts.at(-1)?.startsWith("--") !== true) throw new Error("its last boundary is missing");
  return collect(parts.slice(0, -1).map(partOf));
}

function partOf(part: string): readonly [string, string] {
  const end = part.indexOf("\r\n\r\n");
  const head = end < 0 ? part : part.slice(0, end);
  const disposition = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? "";
  const name = /[;\s]name="((?:[^"\\]|\\.)*)"/i.exec(disposition)?.[1];
  if (end < 0 || name === undefined) throw new Error("a part has no name");
  const bytes = part.slice(end + 4);
  const isFile = /[;\s]filename\*?=/i.test(disposition);
  return [utf8(name), isFile ? bytes : utf8(bytes)];
}

function utf8(latin1: string): string {
  return Buffer.from(latin1, "latin1").toString("utf8");
}

function collect(pairs: readonly (readonly [string, string])[]): RawRecord {
  const lists = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const known = lists.get(name);
    if (known === undefined) lists.set(name, [value]);
    else known.push(value);
  }
  return recordOf(
    [...lists].map(([name, values]): [string, Raw] => {
      const [only] = values;
      return [name, values.length === 1 && only !== undefined ? only : values];
    }),
  );
}
