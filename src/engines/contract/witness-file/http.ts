type Header = readonly [name: string, value: string];

export interface Message {
  /** `GET /orders?x=1 HTTP/1.1`, or `HTTP/1.1 200`. */
  readonly start: string;
  /** Names in lower case. */
  readonly headers: readonly Header[];
  readonly body: string | undefined;
}

/** A message as our proofs write it: lines end in a line feed. Undefined for anything else. */
export function parseHttp(text: string): Message | undefined {
  const end = text.indexOf("\n\n");
  const [start = "", ...lines] = (end < 0 ? text : text.slice(0, end)).split("\n");
  if (!/^(?:[A-Z]+ \S+ HTTP\/1\.1|HTTP\/1\.1 \d{3})$/.test(start)) return undefined;
  const headers: Header[] = [];
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon < 1) return undefined;
    headers.push([line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]);
  }
  return { start, headers, body: end < 0 ? undefined : text.slice(end + 2) };
}
